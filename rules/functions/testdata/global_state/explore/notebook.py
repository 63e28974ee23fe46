# %%
count = 0


# %%
def step():
    global count
    count += 1  # want note "`count`"
