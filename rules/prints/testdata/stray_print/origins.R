sales <- read.csv("sales.csv")
print(sales)  # want "`sales`"
fit <- randomForest(y ~ x, sales)
print(fit)  # want note "`print` is the first of 5 messages"
print("shops in all")
print(dim(sales))
ggsave("sales.png", plot(fit))
print(dim(sales))  # want warning "`dim\\(sales\\)`"
cat(length(sales))
cat(" shops are open\n")
ggsave("sales.png", plot(fit))
