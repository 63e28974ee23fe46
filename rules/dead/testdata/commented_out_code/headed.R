# Headings that announce an example, and those that name what follows.
tides <- read.csv("tides.csv")

# output component
# want +1 "an assignment of `ports`"
# ports <- split(tides, tides$port)

# Must not be loaded at once to reduce memory usage
# want +1 "an assignment of `ports`"
# ports <- tides[tides$port == "north", ]

# No mean for small ports, e.g. the north pier
# want +1 "an assignment of `ports`"
# ports <- aggregate(level ~ port, tides, mean)

# Expected output:
# ports <- aggregate(level ~ port, tides, mean)

# Usage:
# ports <- split(tides, tides$port)

# The ports are looked up like so:
# ports <- split(tides, tides$port)

# Example usage on a single port
# ports <- tides[tides$port == "north", ]
nrow(tides)
