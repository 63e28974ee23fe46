#!/usr/bin/env Rscript
# Line 0 of what the script is for.
# Line 1 of what the script is for.
# Line 2 of what the script is for.
# Line 3 of what the script is for.
# Line 4 of what the script is for.
# Line 5 of what the script is for.
# Line 6 of what the script is for.
# Line 7 of what the script is for.
# Line 8 of what the script is for.
# Line 9 of what the script is for.
# Line 10 of what the script is for.
# Line 11 of what the script is for.
# Line 12 of what the script is for.
# Line 13 of what the script is for.
# Line 14 of what the script is for.
# Line 15 of what the script is for.
# Line 16 of what the script is for.
# Line 17 of what the script is for.
# Line 18 of what the script is for.
# Line 19 of what the script is for.
# Line 20 of what the script is for.
# Line 21 of what the script is for.
# Line 22 of what the script is for.
# Line 23 of what the script is for.
# Line 24 of what the script is for.
# Line 25 of what the script is for.
# Line 26 of what the script is for.
# Line 27 of what the script is for.
# Line 28 of what the script is for.
# Line 29 of what the script is for.

x <- 1
