#!/usr/bin/env python
# coding: utf-8

# In[1]:


import pandas as pd
df = pd.read_csv("trips.csv")
print(df.shape)


# In[2]:


print(df)
df = df.dropna()
print("rows were dropped")
df.to_csv("kept.csv")


# In[3]:


print(df)
