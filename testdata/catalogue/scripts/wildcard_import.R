attach(mtcars)
plot(wt, mpg)
