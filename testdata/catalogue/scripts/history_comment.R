# 2019-03-02: AB added the second table
calls <- read.csv("calls.csv")
