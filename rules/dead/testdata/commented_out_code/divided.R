# How far one piece of code goes, across rulers and headings.
start <- Sys.time()
low <- find_low(tides)
#print("low: end")  # want "a call of `print`"
##########################

#print("high: start")  # want "a call of `print`"
high <- find_high(tides)

# want +1 "2 lines, 2 calls"
#print("high: end")

#print("mean: start")
middle <- find_mean(tides)

# want +1 "2 lines, 2 calls"
#print("mean: end")
##########################

#print("all: end")
done <- Sys.time()
#print("done: end")  # want "2 lines, 2 calls"
##########################

#print("all: end")

end <- Sys.time()
#print("end: end")  # want "2 lines, 2 calls"
##########################

#print("all: end")
# The end of all.
end <- Sys.time()
#print("end: end")  # want "2 lines, 2 calls"
##########################
#print("all: end")
end <- Sys.time()
#print("end: end")  # want "2 lines, 2 calls"
#

#print("all: end")
end <- Sys.time()

# want +1 "6 lines, 3 assignments and 2 calls"
#d <- dist(low)
#fit <- scale_down(d, k = 2)
#
## plot the solution
#x <- fit$points[, 1]
#plot(x)
#dev.off()
low <- as.data.frame(low)

# want +1 "2 lines, 2 assignments"
#d <- dist(low)
#fit <- scale_down(d, k = 2)
## plot the tides
#plot(tides)  # want "a call of `plot`"
high <- as.data.frame(high)

# want +1 "2 lines, 2 assignments"
#d <- dist(low)
#fit <- scale_down(d, k = 2)
# plot the solution
#plot(fit)  # want "a call of `plot`"
middle <- as.data.frame(middle)

##d <- dist(low)  # want "an assignment of `d`"
## plot the distances
#plot(d)  # want "a call of `plot`"
middle <- as.data.frame(middle)

#d <- dist(low)  # want "an assignment of `d`"
## plot the distances
##plot(d)  # want "a call of `plot`"
middle <- as.data.frame(middle)

#plot(high)  # want "a call of `plot`"
## plot the distances
#plot(low)  # want "a call of `plot`"
middle <- as.data.frame(middle)
