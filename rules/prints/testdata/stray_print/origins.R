sales <- read.csv("sales.csv")
print(sales)  # want "`sales`"
fit <- randomForest(y ~ x, sales)
print(fit)  # want "fit"
print("shops in all")  # want note "tells"
print(dim(sales))  # want "dim.sales."
ggsave("sales.png", plot(fit))
print(dim(sales))  # want warning "`dim\\(sales\\)`"
cat(length(sales))  # want "length.sales."
cat(" shops are open\n")  # want note "tells"
ggsave("sales.png", plot(fit))
