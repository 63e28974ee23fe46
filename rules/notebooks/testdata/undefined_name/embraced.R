library(dplyr)

count_by <- function(rows, by = pier) {
  rows %>% group_by({{ by }}) %>% summarise(n = n())
}

scale_by <- function(rows, by = pierr) { # want "`pierr` is defined nowhere: a run that gets here fails"
  rows / by
}

print(count_by(data.frame(pier = 1)))
print(scale_by(2))
