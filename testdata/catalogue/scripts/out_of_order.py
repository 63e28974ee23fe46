# In[4]:

df = load()

# In[2]:

len(df)
