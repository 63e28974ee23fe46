def rows(df):
    print(df.shape)
