compare <- function(table, by) {
  for (i in seq_along(table)) {
    print(cor.test(table[[i]], by))  # want note "`print` is the first of 11 messages"
    plot(table[[i]], by)
  }
  path <- paste0("plots/", by)
  print(path)  # want "`path`"
  message("Smallest groups:")
  print(table(by))
  cat("the days that were left out are ")
  print(days)
  print("Groups with fewer than 5 members")
  print(small)
  save(table, path)
}
means <- function(fit, by) {
  cat("Means of", by, ":\n")
  table <- emmeans(fit, by)
  print(table)
  table$fit <- fit
  table
}

cat("\n[ Boats that are late ]\n")
if (nrow(late) > 0) {
  print(head(as.data.frame(late)[, c("boat", "minutes")], 10))
}
cat("\n[ Boats that are early ]\n")

draw_all <- function(sets) {
  for (set in sets) {
    print(ggvenn(set))
  }
  sets
}
