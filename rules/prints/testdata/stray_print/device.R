pdf("rows.pdf")
for (x in all) {
  print(x)
  cat(class(x))  # want note "`cat` shows `class\\(x\\)`"
}
dev.off()
