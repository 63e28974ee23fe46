library(stringr)
eval(parse(text = readLines("code.R")))
