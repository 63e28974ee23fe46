import pandas as pd

# Read the data
# from the CSV file
sales = pd.read_csv("sales.csv")

# Drop the rows
# that have no amount
sales = sales.dropna(subset=["amount"])

# Take only the amounts
# that are above zero
sales = sales[sales["amount"] > 0]

# Make a column
# for the month
sales["month"] = sales["date"].str[:7]

# Add the amounts up
# for every month
monthly = sales.groupby("month")["amount"].sum()

# Sort the months by
# their amounts
monthly = monthly.sort_values()

# Take the last ten
# of all the months
best = monthly.tail(10)

# Round the amounts
# to whole numbers
best = best.round()

# Give the column
# a better name
best = best.rename("sales")

# Write the result
# to a CSV file
best.to_csv("best.csv")
