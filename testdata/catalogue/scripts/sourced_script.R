source("https://example.org/helpers.R")
sales <- load_sales()
