trips <- read.csv("trips.csv")
low <- trips[trips$km < 3, ]
high <- trips[trips$km > 3, ]
mid <- low[low$km > 2, ]
"the short ones"
print(low)  # want note "tells on standard output"
paste("the long ones of", port)
print(high)  # want note "tells on standard output"
paste(port, day)
print(mid)  # want note "shows `mid` without its name"
system("ls")
print(mid)  # want note "shows `mid` without its name"
if (length(port) > 3) {
  "the middle ones"
  print(mid)  # want note "shows `mid` without its name"
}
longest <- function(port) {
  km <- max(port$km) - 2
  "the longest"
  print(km)  # want "km"
  port[port$km > km, ]
}
write.csv(list(low, mid, high), "high.csv")
