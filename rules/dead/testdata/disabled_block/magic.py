# %%
x = 1

# %%
# want +1 1-6:"`%%script false` switches the cell off"
%%script false
x = 2

# %%
%%script bash
ls

# %%
"""
y = f(x)
z = f(y)
"""
# want -4 "`y = f\\(x\\)` is code in a string"
