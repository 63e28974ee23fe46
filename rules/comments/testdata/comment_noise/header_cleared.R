rm(list = ls())
graphics.off()

# Notes ----

# What the script needs, part 0.
# What the script needs, part 1.
# What the script needs, part 2.
# What the script needs, part 3.
# What the script needs, part 4.
# What the script needs, part 5.
# What the script needs, part 6.
# What the script needs, part 7.
# What the script needs, part 8.
# What the script needs, part 9.
# What the script needs, part 10.
# What the script needs, part 11.
# What the script needs, part 12.
# What the script needs, part 13.
# What the script needs, part 14.
# What the script needs, part 15.
# What the script needs, part 16.
# What the script needs, part 17.
# What the script needs, part 18.
# What the script needs, part 19.
# What the script needs, part 20.
# What the script needs, part 21.
# What the script needs, part 22.
# What the script needs, part 23.

x <- 1
