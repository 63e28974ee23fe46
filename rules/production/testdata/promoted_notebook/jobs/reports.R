rmarkdown::render("./monthly.Rmd")
rmarkdown::render(file.path("..", "explore", "yearly.Rmd"))
rmarkdown::render(here::here("archive/moved.Rmd")) # which another folder has, and this one had
