strong_hits <- function(hits, cutoff) {
  print(head(hits))  # want warning "`print` shows `head\\(hits\\)`"
  strong <- hits[hits$p < cutoff, ]
  print(paste0("There are ", nrow(strong), " hits below ", cutoff))  # want note "tells on standard output"
  print(head(strong[order(strong$p), ]))  # want note "`print` shows `head"
  strong
}
