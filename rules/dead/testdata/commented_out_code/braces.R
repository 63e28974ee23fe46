# Parts of blocks whose rest lives on.
for (i in seq_along(piers)) {
  # want +2 "a condition"

  # if (substr(names(tides)[i], 1, 3) == "low")
  depth <- depth + 1
  # want +2 "a condition"

  #if (i == 2 | i == 3)
  if (i == 2)
    depth <- 0
}

# want +2 "function `steady`"

# steady <- function(x, y)
steady <- function(x) x

# want +2 "4 lines, function `label`"

# label <- function(prefix = "y =",
#                   slope = tides$slope,
#                   x = "x, R2: ",
#                   fit = tides$fit) paste0(prefix, string)

# want +2 "a condition"

#if (weekend) {
legend("top", legend = piers)
# want +2 "a closing bracket"

#}

# want +2 "5 lines, function `chart`"

# chart <- function(tides) {
#   drawing <- plot(tides, type = "l")
#   drawn <- add(drawing)
#   drawn
# }

# want +2 "a call of `debugonce`"

# debugonce(late)
late <- function(x) {
  x + 1
  #}
}

# late(x)
early <- function(x) x - 1

# (as in the tables of the harbour
# }
# if (x) is large it is cut
print(late(early(2)))

# Example usage:

# early(12, 3.5, "north")
#
# early(14, 2.5, "south")
