# want +1 warning "this script is a table of values"
"port","low"
0.5,1
2,3
4,5
6,7

