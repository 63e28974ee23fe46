# coding: utf-8
# In[1]:
get_ipython().system('pip install kornia')  # want "`pip install kornia` installs"

# In[2]:
get_ipython().run_line_magic('pip', 'install bs4')  # want "`pip install bs4` installs"
