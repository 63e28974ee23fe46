# %%
rows = load("rows.csv")
print(rows.shape)  # want warning "`rows.shape`"
print(rows)  # want note "shows `rows` without"
rows = rows.dropna()
print(len(rows))  # want note "`len.rows.`"

# %%
fit(rows)
