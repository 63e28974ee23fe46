library(stats)

# want +1 "an assignment of `harbour`: bring it back, or remove what needs it"
# harbour <- "data/north"
tides <- read.csv(paste0(harbour, "/tides.csv"))

# want +1 "an assignment of `level`: remove it"
# level <- 3
high <- subset(tides, level > 2)

# want +1 "an assignment of `quantile`: remove it"
# quantile <- 5
quantile(high$level)


# want +1 "function `sink_all`: bring it back, or remove what needs it"
# sink_all <- function(boats) if (length(boats)) sink_all(boats[-1])
gone <- lapply(high, sink_all)
plot(gone, type = "l",
     # want +1 "argument `ylim`: remove it"
     # ylim = c(0, 5),
     xlab = "boats")
lines(gone, ylim)
