# %%
x = f(1)
# want +1 "cannot parse `'''text.*` after `x = f\\(1\\)`"
```text
y
```
