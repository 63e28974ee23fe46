label <- sprintf("%s of %s", pier
town <- 1
