# %%
x = f(1)
```text
y
```
