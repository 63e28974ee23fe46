late <- function(table, limit) {
  rows <- table$minutes > 3
  rows <- table$minutes > limit
  table[rows, ]
}
