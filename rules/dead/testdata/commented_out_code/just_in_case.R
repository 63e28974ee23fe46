heights <- sort(heights)

# Tried the mean first, keeping it just in case
# heights <- mean(heights) # want note "make it a parameter"
# depth <- sd(heights)
# plot(heights, depth)

tides <- heights[heights > 3]
