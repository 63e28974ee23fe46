ports <- c("low", "high",
           "port" ,
           sapply(tides, \(x) { x
             y }),
           for (a in b) a,
           "mean"
           "max")  # want 12-18:"^`\"max\"[)]` follows `\"mean\"`: add a comma or operator$"
