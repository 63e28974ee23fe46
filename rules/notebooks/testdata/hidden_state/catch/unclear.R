load("saved.RData")
