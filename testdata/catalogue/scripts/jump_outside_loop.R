heights <- lapply(list(3, NA), function(height) {
  if (is.na(height)) next
  height
})
print(heights)
