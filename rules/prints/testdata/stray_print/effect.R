library(survey)

levels <- read.csv("levels.csv")

share_of <- function(port, design) {
  m <- svymean(~ I(port_ == port), design)
  print("==========")
  print(port)
  print(m)
  print(confint(m))
}

count_gaps <- function(tables) {
  for (table in tables) {
    gaps <- sum(is.na(table))
    print(gaps)
  }
}

keep_gaps <- function(tables) {
  for (table in tables) {
    gaps <- sum(is.na(table))
    print(gaps) # want note "print"
    write.csv(gaps, "gaps.csv")
  }
}

number_of <- function(port) {
  print(dim(port)) # want warning "dim"
  port <- port[!is.na(port$level), ]
  return(nrow(port))
}

moor_all <- function(port, env) {
  print(dim(port)) # want warning "dim"
  port <- port[!is.na(port$level), ]
  env$port <- port
  for (pier in port$pier) {
    print(pier) # want note "without its name"
  }
}

sum_all <- function(port, tables) {
  print(dim(port)) # want warning "dim"
  port <- port[!is.na(port$level), ]
  total <- 0
  for (table in tables) {
    total <- total + sum(table) + nrow(port)
  }
}
