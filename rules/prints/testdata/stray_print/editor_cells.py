# %%
rows = load("rows.csv")
print(rows.shape)  # want warning "`rows.shape`"
print(rows)
rows = rows.dropna()
print(rows.shape)

# %%
fit(rows)
