def this_year(df):
    return df[df.year == 2024]
