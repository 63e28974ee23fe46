# %%
print(df.shape)


# %%
def clean(df):
    print(df.shape)  # want warning "`df.shape`"
    return df
