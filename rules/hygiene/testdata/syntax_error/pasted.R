piers <- readLines(n = 2)
north pier # want "^`readLines\\(\\)` takes the lines below it at the console only: put them into a string$"
south pier
