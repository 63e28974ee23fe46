winch <- 3
