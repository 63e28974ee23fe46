rmarkdown::render("./monthly.Rmd")
rmarkdown::render(file.path("..", "explore", "yearly.Rmd"))
