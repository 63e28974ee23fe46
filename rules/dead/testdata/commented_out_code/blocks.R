library(dplyr)
# want +1 warning "^commented-out code: a call of `library`: remove it$"
# library(ferries)
ferries <- read.csv("ferries.csv")

# want +1 "an assignment of `tides`"
# tides <- read.csv("tides.csv")
late <- ferries %>%
  # want +1 "a call of `filter`"
  # filter(pier == "north") %>%
  group_by(pier) %>%
  # The wind is left out.
  # want +1 "2 lines, a pipe"
  # mutate(wind = NULL) %>%
  # ungroup() %>%
  summarise(minutes = mean(minutes))

p <- ggplot(late, aes(pier, minutes)) +
  # want +1 "a call of `geom_point`"
  # geom_point() +
  geom_col()

# want +1 "^commented-out code: 5 lines, function `slowest`: remove it$"
# slowest <- function(table) {
#   # the last of them
#   i <- which.max(table$minutes)
#   table[i, ]
# }

show_late <- function(table,
                      # want +1 "argument `limit`"
                      # limit = 5,
                      ...) {
  # want +1 "3 lines, a condition"
  # if (nrow(table) == 0) {
  #   stop("no ferries")
  # }
  # want +1 "an expression"
  # table$minutes[table$minutes > 5]
  for (pier in table$pier) {
    # want +1 "a call of `cat`"
    #cat(pier, "\n")
    message(pier)
  }
  table
}

# want +1 "an expression"
# ggplot(late, aes(pier)) + geom_bar()
# A pie is worse.
# want +1 "a pipe"
# late %>% head()
# want +1 note "an assignment of `limit`"
# limit = 5
limit <- 3

read_all(
  folder = "ferries",
  # want +1 "2 lines, 2 arguments"
  # region = "All",
  #'pier' = "north",
  limit
)

# The time that it took was
# want +1 "an assignment of `took`"
# took <- Sys.time() - start
limit

# A head whose body stands on the next line belongs to it.
check_gauge <- function(unit, level) {
  # want +1 "4 lines, 2 conditions"
  # if (!(unit %in% c("cm", "m")))
  #   stop("unit must be cm or m")
  # if (level == 0)
  #   stop("no level")
  paste(level, unit)
}

# want +1 "5 lines, function `rise`"
# rise = function(level, base)
# {
#   for (k in seq_along(level))
#     level[k] <- level[k] - base
# }

# A name between two dots is no elision, and a remark in brackets is no head.
# want +1 "2 lines, an expression"
# ggplot(tides, aes(x = level, fill = ..density..)) +
#   geom_histogram(aes(y = ..density..))

# want +1 "an assignment of `tides`"
# tides <- tides[, sapply(tides, function(x) !all(is.na(x)))]

read_gauge <- function(high, low, base) {
  # want +1 "2 lines, a condition"
  # if ((!is.null(high) && high != base) ||
  #     (!is.null(low) && low != base))
  base <- high - low
  base
}

# if (the gauge is wet)
# take the value above

# for (all of the stations)
# read them once
