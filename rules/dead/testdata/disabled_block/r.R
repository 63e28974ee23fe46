if (FALSE) {  # want 1-2:"`if FALSE` switches its block off"
  work()
}
if (F) work() else work(2)  # want note 1-14:"`if F` chooses by hand"
if (TRUE) work() else {  # want note 23-2:"`if TRUE` chooses by hand"
  work(2)
}
while (!TRUE) work()  # want "`while !TRUE`"
if (FALSE) library(dplyr)
if (FALSE) {
  utils::globalVariables("x")
  dplyr::filter
}
if (debug) work()
if (nrow(x) == 0) work()

# want +1 "`x <- read.csv\\(\"a.csv\"\\)` is code in a string"
'
x <- read.csv("a.csv")
y <- summary(x)
'
"
The data are read (see above)
and then cleaned
"
f <- function() {
  x <- 1
  "
  y <- f(x)
  z <- f(y)
  "
}
