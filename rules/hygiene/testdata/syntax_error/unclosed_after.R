low <- function(tides) {
    if (tides > 1) {
    print(tides)
}
    }
high <- function(tides) {
    if (tides > 2) {  # want 20-21:"^`[{]` is never closed: close it$"
        print(tides)
}
