highest <- mean(spring, neap, storm)
