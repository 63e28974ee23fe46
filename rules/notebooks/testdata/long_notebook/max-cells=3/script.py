# %%
x0 = load(0)
# %%
x1 = load(1)
# %%
x2 = load(2)
# %%
x3 = load(3)
# %%
x4 = load(4)
# %%
x5 = load(5)
# %%
x6 = load(6)
# %%
x7 = load(7)
# %%
x8 = load(8)
