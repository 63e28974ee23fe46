heights <- c(3, NA, 5)
print(heights[heights != NA])
