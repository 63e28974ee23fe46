levels <- read.csv("levels.csv")
write.csv(levels, "out.csv")
./merge.py --levels out.csv # want "^`./merge.py --levels out.csv` is a command of a shell: put a `#` before it$"
