def rows(df):
    print(df.shape)  # want note "`print` shows `df.shape`"
    print("all rows are there")
    return len(df)
