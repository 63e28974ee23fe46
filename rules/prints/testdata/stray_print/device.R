pdf("rows.pdf")
for (x in all) {
  print(x)
  str(x)  # want warning "`str` shows `x`"
}
dev.off()
