check_gears <- function(hauls, home) {
  dup <- duplicated(hauls$id)
  if (any(dup)) {
    print(hauls[dup, ])  # want note "print"
  } else {
    print("no id is there twice")  # want note "print"
  }
  if (!is.null(home)) {
    print(home)  # want note "print"
  } else print("tell where the hauls are")  # want note "print"
  saveRDS(hauls, "hauls.rds")
  rows <- hauls[!dup, ]
  print(head(rows))  # want warning "head"
  rows$depth <- NULL
  cat("hauls that were heavy:", sum(rows$weight > 9), "\n")  # want note "cat"
  if (any(rows$weight > 9)) {
    cat("gears of those:", unique(rows$gear), "\n")  # want note "cat"
  }
  rows <- merge(rows, home)
  print(head(rows[order(rows$weight), ], 3))  # want note "print"
  rows
}
fit_gears <- function(model, hauls) {
  effects_of <- as.data.frame(Anova(model))
  print(effects_of)  # want note "print"
  update(model, . ~ . - gear)
  nrow(effects_of)
}
