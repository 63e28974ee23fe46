def load(df):
    print(df.shape)
