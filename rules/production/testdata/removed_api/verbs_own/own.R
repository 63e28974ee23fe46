tally_ <- function(table, text) table[eval(parse(text = text), table), ]
