args <- commandArgs()
print(args)
town <- args[2]
print(town)
sales <- read.csv(town)
print(sales)  # want "`sales`"
write.csv(sales, town)
