# What is left of calls, chains and blocks that were switched off.
library(dplyr)
library(ggplot2)

tides <- read.csv("tides.csv")

# A chain that begins with another table.
# want +1 "an expression"
# older_tides %>%
tides %>%
  head()

# Layers at the end of an argument.
print(
  ggplot(tides, aes(port, level)) +
    geom_point() +
    theme_void()
  # want +1 "2 lines"
  # theme_bw() +
  #   theme(axis.text.y = element_blank())
)

shares <- function(high, low, ...) {
  # Arguments of a call that went before.
  # want +1 "2 lines"
  #share = sum(high %in% low) / length(high),
  #other = sum(low %in% high) / length(low),

  # In a function that takes dots a call hands them on.
  # want +1 "a call of `text`"
  # text(2, 3, "high water", adj = 1, ...)
  plot(high, low, ...)
}

# Elsewhere dots are to be filled in.
# text(2, 3, "high water", adj = 1, ...)
table(tides$port)

# port = name of a port, level = metres above low water,
count(tides, port)

try_shares <- function(table, moon, wind) {
  # A name that is given its own value parts no code.
  # want +1 "3 lines, 3 assignments"
  #table <- tides[1:3, ]
  #moon <- moon
  #wind <- c(1, 2)

  nrow(table) + moon + wind
}

# moon = moon
try_shares(tides, 1, 2)

# es = 6.1 * exp(17.7 * level / (level + 243.5))   [hPa]
es <- function(level) 6.1 * exp(17.7 * level / (level + 243.5))

# want +1 "an assignment of `es`"
# es = 6.1 * exp(17.7 * tides$level)   [1:3]

# want +1 "a call of `undebug`"
# undebug(try_shares)

# Nothing but the names of arguments beside words.
# share = f(high),
# other = g(low),
nrow(tides)

# want +1 "2 lines"
# north = sum(tides$level %in% tides$high) / length(tides$level),
# south = sum(tides$level %in% tides$low) / length(tides$level),

# want +1 "a call of `sessionInfo`"
# sessionInfo()
