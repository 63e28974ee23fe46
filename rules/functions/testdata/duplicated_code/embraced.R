mean_catch <- function(hauls, port) {
  note("mean")
  landed <- pick_latest({{ port }})  # want "7 lines again at line 16, the same"
  landed <- landed[landed$weight > 0 & !is.na(landed$weight), ]
  totals <- aggregate(weight ~ vessel + month, data = landed, FUN = sum)
  totals$share <- totals$weight / sum(totals$weight)
  totals <- merge(totals, hauls, by = c("vessel", "month"))
  totals$effort <- totals$weight / totals$hours
  totals <- totals[order(totals$effort), ]
  mean(totals$effort)
}

top_catch <- function(hauls, port) {
  most <- 10
  say("top")
  landed <- pick_latest({{ port }})
  landed <- landed[landed$weight > 0 & !is.na(landed$weight), ]
  totals <- aggregate(weight ~ vessel + month, data = landed, FUN = sum)
  totals$share <- totals$weight / sum(totals$weight)
  totals <- merge(totals, hauls, by = c("vessel", "month"))
  totals$effort <- totals$weight / totals$hours
  totals <- totals[order(totals$effort), ]
  head(totals, most)
}
