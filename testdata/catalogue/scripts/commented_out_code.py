ferries = load("ferries.csv")
# ferries = ferries.dropna()
# print(ferries.head())
late = ferries[ferries["minutes"] > 5]
