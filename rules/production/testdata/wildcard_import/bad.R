attach(mtcars) # want warning 1-15:"`attach\\(mtcars\\)` hides where names come from: use `with\\(\\)`"
base::attach(read.csv("sales.csv")) # want "hides"
sales |> attach() # want "hides"
attach("sales.RData") # want "hides"
plot(wt, mpg)
detach(mtcars)
