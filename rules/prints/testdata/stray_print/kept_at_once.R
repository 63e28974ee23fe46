print(trips <- read.csv("trips.csv"))  # want warning "keep only"
print(fit <- lm(fare ~ km, trips))  # want note "4 messages"
for (month in trips$month) {
  print(part <- trips[trips$month == month, ])  # want note "shows `part`, perhaps"
  write.csv(part[order(part$km), ], month)
}
print(paste(nrow(trips), ncol(trips)))  # want warning "shows `paste"
trips$late <- trips$hour > 20
print(c(length(trips), ncol(part)))  # want warning "shows `c"
trips$early <- trips$hour < 8
print(paste(nrow(trips), "trips"))
print(paste(month, nrow(trips)))
for (i in chosen) {
  print(one <- trips[i, ])
  draw(one$km)
}
