def clean(df):
    return df.dropna()
    df = df.drop_duplicates()
    return df
