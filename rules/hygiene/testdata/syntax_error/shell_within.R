module load tides/4  # want "^most of this script are commands of a shell: name it `.sh`$"
Rscript -e "
low <- 1
high <- 2
print(low)
print(high)
mean(c(low, high))
"
