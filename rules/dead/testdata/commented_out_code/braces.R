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

x11()
# want +2 "2 lines, an assignment of `shown`"

#shown =ggplot(tides, aes(x = day, y = depth)) +
#  theme(legend.position = "none")
shown =ggplot(tides, aes(x = day)) +
  # want +2 "an expression"

  #ggtitle("Depth") + theme(plot.title = element_text(hjust = 0.5)) +
  xlab("day")
steps <- tides %>%
  # want +2 "an expression"

  # unique %>%
  nrow()
level <- ifelse(tides$pier == "north" &
                  # want +2 "an expression"

                  #tides$depth > 2 &
                  tides$day > 1, 1, 0)
# want +3 "an assignment of `level`"

# Run until you find a level that you like
#level<-level[sample(length(level)),]
# the level that we took
level <- level[1, ]
# want +3 "an assignment of `late`"

# the last one is left out for the sake of its value
###  late <- late[1: nrow(late)-1]
# as the table says
late <- late[-1]

# ROC curve -----------------------------------------------------------------
# want +2 "a call of `library`"

# library(tides)
# intro: see the page of it
# spread = sd(late) / mean(late)
spread <- harbour(late)
