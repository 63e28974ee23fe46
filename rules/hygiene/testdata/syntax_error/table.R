# want +1 warning "this script is a table of values"
"port" "low" "high"
"1" 0.5 1e-3
"2" NA -4.25
"3" 2 3
"4" .5 6
