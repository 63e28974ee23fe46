tides <- read.csv("tides.csv")

### for the grant
if (FALSE) { # want note "run by hand"
  high <- tides[tides$height > 3, ]
  png("high.png")
  hist(high$height)
  dev.off()
}

if (FALSE) { # want note "run by hand"
  low <- tides[tides$height < 1, ]
  png("low.png")
  hist(low$height)
  dev.off()
}

if (FALSE) { # want note "run by hand"
  all <- tides$height
  png("all.png")
  hist(all)
  dev.off()
}

means <- function(x) {
  if (FALSE) { # want warning "switches its block off"
    x <- x[x > 0]
    y <- range(x)
    plot(x)
    plot(y)
  }
  mean(x)
}
means(tides$height)
