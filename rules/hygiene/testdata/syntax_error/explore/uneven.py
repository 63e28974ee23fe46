# %%
def answer(x):
    # your code here

# %%
rows = load("a")
  rows.sort()  # want "is indented, but nothing above it opens a block"

# %%
  some words
and more

# %%
>>> load("a")
3
>>> load("b")

# %%
import os
%time for row in rows: count(row)
print(os.name)

# %%
 def square(x):
    return x * x

print(square(2))
