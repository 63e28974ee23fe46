def clean(df):
    breakpoint()
    return df.dropna()
