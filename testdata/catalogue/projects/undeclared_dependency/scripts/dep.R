library(data.table)

fwrite(fread("a.csv"), "b.csv")
