text <- "
<environment: R_GlobalEnv>
"
low <- mean(tides$low  # want "never closed"
high <- max(tides$high)
