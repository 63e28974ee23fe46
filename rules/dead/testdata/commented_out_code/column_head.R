tides <- read.csv("tides.csv")
as.data.frame(apply(tides, 2, function(x) sum(x == 1)))
# apply(tides, 2, function(x) sum(x == 1))
# harbour                              165
# bay                                  273
as.data.frame(apply(tides, 2, max))

# want +1 "a call of `apply`"
# apply(tides, 2, max)

if (transform == "log2") {
  # log2(x + 1)
  tides <- log2(tides + 1)
}

model <- lm(level ~ hour, tides)
print(summary(model, correlation = TRUE))
# want +1 "a call of `summary`"
# summary(model, correlation = TRUE)

View(head(tides, 20))
# want +1 "a call of `head`"
# head(tides, 20)

summarise(tides, mean(level))
# mean(level)
summarise(lows, depth = median(low))
# median(low) # want "a call of `median`"
