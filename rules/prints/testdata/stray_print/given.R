args <- commandArgs()
print(args)  # want note "without its name"
town <- args[2]
print(town)  # want note "without its name"
sales <- read.csv(town)
print(sales)  # want "`sales`"
write.csv(sales, town)
