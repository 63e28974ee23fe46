# labcoat: ignore the old path
path = "data/raw.csv"
