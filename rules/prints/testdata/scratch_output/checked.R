tides <- read.csv("tides.csv")
all(tides$level > 0)  # want "`all` shows in a log at best: have `stopifnot` check it or remove it"
identical(names(tides), c("level", "pier"))  # want "have `stopifnot` check it"
write.csv(tides, "out.csv")
