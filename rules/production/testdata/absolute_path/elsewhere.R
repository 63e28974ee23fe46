setwd("/home/ann/sales") # working_directory tells it
