# %%
import os
x = os.path.join("a"  # want warning 17-18:"`[(]` is never closed"

# %%
Note that the rows are not sorted.

# %%
SELECT a FROM t WHERE b = 1

# %%
<div>text</div>

# %%
10 20 0.8

# %%
>>> x = 1
>>> x

# %% tags=["raises-exception"]
x = (1,

# %%
API_KEY = <YOUR API KEY>

# %%
%matplotlib inline
x = !ls
x?
!ls {x}

# %%
def f(x)  # want "^`def f\\(x\\)` lacks the colon at its end: add it$"
    return x
