message("Left out: northern shops")
message("12 14 27 31")
print(n <- length(shops))  # want note "`print` tells"
for (i in 1:rounds) {
  print(shops[i, ])  # want note "`print` tells"
  print(shops[["sales"]])  # want note "without its name"
  shops <- fit(shops, n)
}
message("12")  # want warning "`message` marks a place"
save(shops)
