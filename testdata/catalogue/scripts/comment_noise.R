# Load the packages
# that are needed
library(dplyr)

# Read the data
# of all sales
sales <- read.csv("sales.csv")

# Keep the rows
# with an amount
sales <- filter(sales, amount > 0)

# Count the sales
# for each month
monthly <- count(sales, month, wt = amount)

# Sort the months
# by their count
monthly <- arrange(monthly, n)

# Take the last ten
# of the months
best <- tail(monthly, 10)

# Round the amounts
# to whole numbers
best <- mutate(best, n = round(n))

# Give the column
# a better name
best <- rename(best, sales = n)

# Drop the months
# of this year
best <- filter(best, month < "2024-01")

# Write the result
# to a CSV file
write.csv(best, "best.csv")
