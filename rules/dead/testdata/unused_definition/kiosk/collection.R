# nobody sources this file
count_pencils <- function(x) length(x)
