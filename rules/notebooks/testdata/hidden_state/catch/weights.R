weigh <- function(fish) sum(fish)
names(weigh_table) <- c("kind", "kilo")
