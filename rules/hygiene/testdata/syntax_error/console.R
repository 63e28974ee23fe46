R version 4.1.0 (2021-05-18) # want warning "this script is what a console showed, with its prompts: keep what was typed"
Platform: x86_64
> levels <- read.csv("levels.csv")
> mean(levels$high)
[1] 3.25
> summary(levels)
     high
 Min.   :1.5
> plot(levels$high,
+      type = "l")
> q()
