levels <- read.csv("levels.csv")
write.table(levels, "levels.tsv", sep = "\t")
# want +1 "^`awk '` is a command of a shell: put a `#` before each of its lines$"
awk '
BEGIN { n = 0 }
{ print $1 }
' levels.tsv > ports.txt
range(levels$level)
