# In[4]:

fee <- 2

# In[2]:

sqrt(fee)
