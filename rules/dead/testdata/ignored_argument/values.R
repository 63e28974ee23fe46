highest <- mean(spring, neap, storm)  # want error "^`mean` looks at its first argument only, and not at `neap`: put the values into `c..`$"
middle <- median(low, high)  # want "`median` looks at its first argument only, and not at `high`"
level <- base::mean(low$height, high$height, na.rm = TRUE)  # want "`mean` looks at its first argument only"
print("pier:", pier)  # want "^`print` shows its first argument only, without `pier`: use `cat..` or `paste..`$"
heights %>% group_by(pier) %>% summarise(level = mean(low, high))  # want "not at `high`"
# Options
mean(heights, 0.1)
mean(heights, .1, TRUE)
mean(heights, trim, na.rm)
mean(heights, opts$trim)
median(heights, TRUE)
median(heights, T)
sd(heights, na.rm)
sd(heights, NULL)
mean(heights, -1)
mean(heights, na.rm = missing)
# One value, several by name, or nobody knows how many
mean(c(spring, neap))
mean(x = heights, trim = cut)
mean(heights, ...)
mean(..., high)
heights %>% mean(cut, missing)
# What print does with an object depends on its class
print(tides, columns)
print(tides, n)
print("low", digits = 3)
# Of another package, or of an object
raster::mean(spring, neap)
tides$mean(spring, neap)
max(spring, neap)
