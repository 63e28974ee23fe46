load("catch.RData")
