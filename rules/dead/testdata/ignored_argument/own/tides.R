spread <- sd(low, high)
level <- mean(spring, neap)  # want "`mean`"
