if False:
    df = load("all.csv")
    df.to_parquet("all.parquet")
