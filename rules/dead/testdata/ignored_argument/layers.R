library(raster)
level <- mean(spring, neap)  # the layers' mean
middle <- median(low, high)  # want "`median`"
neighbour <- mean(heights$level[3], heights$level[5])  # want "not at `heights"
print("pier:", pier)  # want "without `pier`"
