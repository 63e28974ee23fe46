# %%
raise SystemExit

# %%
x = 1
raise ValueError
x = 2  # want "code after `raise`"
