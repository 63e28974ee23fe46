library(data.table)
library(ggplot2)
#' Rows
#' @name rows
NULL

#' @importFrom shapes peek
#' @export
peek

#' @export
shapes::area

files <- map(paths, read_csv)
files  # want "files"
names(trips) <- c("km", "fare")
dim(trips) <- c(2, 3)
trips[, fare := km * 2]
trips[, plot(km), by = month]
setkey(trips, km)
p <- ggplot(trips, aes(km, fare)) + geom_point()
p
p + theme_bw()
plot(trips)
trips %<>% filter(km > 3)
trips %>% write_csv("out.csv")
dirs %>% walk(dir.create)
trips %>% fit_model()
long <- trips
  filter(km > 3)
  head()
summary(fit <- lm(fare ~ km, trips))
with(trips, smoothScatter(km, fare))
sapply(files, source)
head()
cover <- hexagon(fill = NA) +
  geom_point()
cover  # want note "goes on below"
both <- cover / p
both
summary_table <- trips |> head() |> gt()
summary_table
pivot <- trips |> gt() |> tab_header("Trips")
pivot
fitted_model$plot
figures[[1]]
1 + 1
p + q
p / q
build(p) + 3
f <- function(x) {
  x == 3
  x
}
if (FALSE) {
  head(trips)
}
if (interactive()) View(trips)
out <- capture.output({
  str(trips)
})
server <- function(input, output) {
  output$rows <- renderPrint({
    head(trips)
    str(trips)
  })
}
Stack <- R6Class("Stack", list(
  size = function() {
    self$items
    private$count
    length(self$items)
  },
  items = NULL
))
setMethod("show", "Trip", function(object) {
  object
  cat("trip\n")
})
local({
  x <- 3
  x  # want "`x` shows in a log"
})
y <- local({
  x <- 3
  x
})
conf({
  name
  other
})
head <- function(x) x[1]
head(trips)
