# want +1 "follows"
"port" "low"
0.5 1
2 3
4 5
low <- 6 7
