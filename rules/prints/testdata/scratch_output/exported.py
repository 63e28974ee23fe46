#!/usr/bin/env python
# coding: utf-8

# # Trips

# In[1]:


import pandas as pd
df = pd.read_csv("trips.csv")
df.head()  # want "`df.head` shows nothing in a script"
df.describe()


# In[2]:


df.head()
