sales <- read.csv('sales.csv')
