from survey import colored, order, plot, sheet

rows = order(sheet)
print(colored("Rows that came in: ", "red"))  # want note "tells"
print(rows.isnull().sum())  # want note "shows"
first = [row[0] for row in rows]
print(first)
# [3, 1, 2]
plot(first)
