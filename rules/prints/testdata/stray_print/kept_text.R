rows <- read.csv("rows.csv")
print(paste("correlation:", cor(rows$x, rows$y)))
#"correlation: 0.982"
rows <- rows[rows$x > 3, ]
print(rows)
# There are three piers
# A tibble: 3 x 2
draw(rows)
print(rows$x) # want note "without its name"
rows$z <- rows$x * 2
write.csv(rows, "low.csv")
