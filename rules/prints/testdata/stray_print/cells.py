# %%
print(df.shape)  # want note "`df.shape`"


# %%
def clean(df):
    print(df.shape)  # want warning "`df.shape`"
    return df
