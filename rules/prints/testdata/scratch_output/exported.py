#!/usr/bin/env python
# coding: utf-8

# # Trips

# In[1]:


import pandas as pd
df = pd.read_csv("trips.csv")
df.head()  # want "`df.head` shows nothing in a script"
df.describe()  # want "`df.describe` shows nothing in a script"


# In[2]:


df.head()  # want "`df.head` shows nothing in a script"
