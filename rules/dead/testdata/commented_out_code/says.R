library(tides)

## k = 3
fit_k3 <- cluster(levels, 3)

## k = 6
fit_k6 <- cluster(levels, 6)
depth.k_6 <- depth(fit_k6)

# the rows that were found
found <- levels[levels$x > 3, ]
#piers=2
draw(found)

for (i in seq_len(nrow(levels))) {
  # i = 1 # want "an assignment of `i`"
  row <- levels[i, ]
  draw(row)
}
