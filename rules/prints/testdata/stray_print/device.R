pdf("rows.pdf")
for (x in all) {
  print(x)
  cat(class(x))  # want warning "`cat` shows `class\\(x\\)`"
}
dev.off()
