module load R
export PORT=4
Rscript -e "
levels <- read.csv('levels.csv')
saveRDS(levels, 'levels.rds')
"
