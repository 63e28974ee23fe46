late <- function(table, limit) {
  rows <- table$minutes > 3 # want 3-7:"`rows` is set again in line 3 before anybody reads it"
  rows <- table$minutes > limit
  table[rows, ]
}

ferries <- read.csv("north.csv") # want note "`ferries` is set again in line 8 and not read before"
ferries <- read.csv("south.csv")
summary(ferries)

best <- 0
best <- max(ferries$minutes)
day <- best * 2
day <- day + 1
cat(day)

mask <- function(table) {
  least <- nrow(table) / 2
  table <- table %>% filter(minutes > least)
  least <- nrow(table) / 3
  out <- list()
  out <- lapply(table, mean)
  shape <- dim(table) * 2
  message("{shape} is read")
  shape <- NULL
  c(out, least)
}

branch <- function(x) {
  y <- x * 2
  if (x > 1) y <- x * 3
  y
}

turns <- function(xs) {
  for (x in xs) {
    y <- x * 2
    if (y > 3) next
    y <- x * 3
  }
  y
}

part <- function(x) {
  y <- x + 1
  y[2] <- 3
  y <- x + 2
  y
}

inner <- function(x) {
  y <- x + 1
  f <- function() y
  y <- x + 2
  f()
}

saved <- function(ferries) {
  gg <- ggplot(ferries, aes(day, minutes)) + geom_point()
  gg <- gg + ggtitle("Ferries")
  ggsave("ferries.png")
  gg <- ggplot(ferries, aes(day, cars)) + geom_point()
  gg
}
