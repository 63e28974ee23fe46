def format_dates(df):
    print(df.head())  # want warning "`df.head\\(\\)`"
    print(df)  # want "`df`"
    return df


def describe_dates(df):
    print(df.head())
    return df
