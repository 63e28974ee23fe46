install.packages("XML")  # want "what `environment.yml` declares already: drop it$"
x <- 1
