# A name that is bound before it is met is each copy's own: in a condition, by a loop
# without braces, by a function without a name.
settle_spring <- function(ledger) {
  if (!is.null(kind <- attr(ledger, "kind"))) check(kind, ledger) # want "^7 lines again at line 16, 1 name differs: a function saves 4 lines$"
  for (row in seq_len(nrow(ledger))) ledger$sum[row] <- sum(ledger$fee[row] * ledger$rate[row])
  if (length(gap <- which(is.na(ledger$sum))) > 0) ledger <- fill(ledger, gap, mean(ledger$sum[-gap]))
  ledger$share <- vapply(ledger$sum, function(part) part / max(part, 1), numeric(1))
  ledger <- ledger[order(ledger$share, decreasing = TRUE), ]
  for (name in unique(ledger$name)) ledger$place[ledger$name == name] <- rank(ledger$share[ledger$name == name])
  aggregate(share ~ name, data = ledger, FUN = median)
}

settle_autumn <- function(book) {
  note("autumn")
  tell(nrow(book))
  if (!is.null(sort <- attr(book, "kind"))) check(sort, book)
  for (line in seq_len(nrow(book))) book$sum[line] <- sum(book$fee[line] * book$rate[line])
  if (length(hole <- which(is.na(book$sum))) > 0) book <- fill(book, hole, mean(book$sum[-hole]))
  book$share <- vapply(book$sum, function(piece) piece / max(piece, 1), numeric(1))
  book <- book[order(book$share, decreasing = TRUE), ]
  for (who in unique(book$name)) book$place[book$name == who] <- rank(book$share[book$name == who])
  aggregate(share ~ name, data = book, FUN = median)
}
