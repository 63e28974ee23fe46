#!/usr/bin/env python
# coding: utf-8

# In[4]:


df = load()


# In[2]:


len(df)  # want -3 `^1 cell ran out of order: cell 1 has count 4, cell 2 has 2`


# In[ ]:


df.plot()


# In[5]:


df.sum()
