levels <- read.csv("levels.csv")
keep those above zero # want "^`those` follows `keep` on one line: put a `#` before words that are no code$"
high <- levels[levels$level > 0, ]
print(high
