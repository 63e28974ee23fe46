hauls <- read.csv("hauls.csv")
yearly <- data.frame(year = 2001:2009, weight = 0)
for (y in 1:9) {
  yearly[y, ]$weight <- sum(hauls$weight[hauls$year == 2000 + y])
}
print(yearly)  # want note "print"
plot(yearly$year, yearly$weight)
recent <- subset(hauls, year > 2005)
print(recent)  # want "`recent`"
recent <- recent[recent$weight > 0, ]
print(c(mean(recent$weight), sd(recent$weight), max(recent$weight)))  # want note "print"
print(round(recent$weight, 2))  # want note "print"
for (i in seq_along(parts)) {
  part_name <- names(parts[i])
  print(part_name)  # want note "print"
  one <- merge(parts[[i]], recent, by = part_name)
  write.csv(one, part_name)
}
recent <- recent[recent$gear == "trawl", ]
cor.test(recent$weight, recent$depth)
recent <- recent[recent$gear == "trap", ]
print(unique(recent$gear))  # want note "shows `unique\\(recent\\$gear\\)`, perhaps"
saveRDS(recent, "recent.rds")
low <- read.csv("low.csv")
high <- read.csv("high.csv")
cat(dim(low))  # want "`dim\\(low\\)`"
cat(dim(high))  # want "`dim\\(high\\)`"
rm(hauls)
print(paste0("Hauls at low tide: ", length(low[1, ])))  # want note "print"
if (FALSE) {
  print(low - high)
  invisible(lapply(low, print))
}
saveRDS(low, "low.rds")
low_of <- function(tides, out) {
  if (is.null(out)) {
    print(tides)  # want note "without its name"
  } else {
    write.csv(tides, out)
  }
  low <- tides[tides$level < 1, ]
  high <- tides[tides$level > 3, ]
  print(low)  # want "`low`"
  rbind(low, high)
}
