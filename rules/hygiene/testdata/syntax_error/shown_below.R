low <- mean(tides$low  # want "never closed"
high <- max(tides$high)
plot(high)
fit <- function (levels, low = 0)
{
    above <- levels[levels > low]
    mean(above)
}
<environment: namespace:tides>
