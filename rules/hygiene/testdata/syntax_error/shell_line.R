library(stats)
low <- rnorm(3)
high <- max(low)
python tides.py $LOW --high=$HIGH.txt  # want "^`python tides.py .*` is a command of a shell: put a `#` before it$"
