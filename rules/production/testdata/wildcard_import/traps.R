attach(NULL, name = "tools:local")
attach(new.env(), name = "helpers")
helpers <- new.env()
sys.source("helpers.R", helpers)
attach(helpers)
usethis::attach(mtcars)
p$attach(mtcars)
lapply(frames, attach)

fit <- function(frame) {
  attach(frame)
  on.exit(detach(frame))
  lm(mpg ~ wt)
}
