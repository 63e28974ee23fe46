heights <- sort(heights)

# Tried the mean first, keeping it just in case
# heights <- mean(heights) # want note "make it a parameter"
# depth <- sd(heights)
# plot(heights, depth)

tides <- heights[heights > 3]

# This took 52 minutes. Never run it again

# slow <- mean(heights) # want note "make it a parameter"
# depth <- sd(slow)
# plot(slow, depth)

more <- heights[heights > 4]

# Needed to be done only once.
# fetched <- mean(heights) # want note "make it a parameter"
# depth <- sd(fetched)
# plot(fetched, depth)

tides <- more + 1

# Code graveyard

# buried <- mean(heights) # want note "make it a parameter"
# depth <- sd(buried)
# plot(buried, depth)

plot(more)
# rm(list = ls()) # clears the workspace if you'd like # want note "make it a parameter"

# Uncomment one of these devices
png("tides.png")
draw(tides)

# pdf("tides.pdf") # want note "a call of `pdf`"
draw(more)
# not set (e.g., "low tide") - (3)
draw(tides)
