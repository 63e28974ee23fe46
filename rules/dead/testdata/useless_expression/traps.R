# Scripts of R show what stands at their top, and functions return what is last.
rate <- 0.5
rate == 0.7
1:10
function(x) x

count <- function(boats, input) {
  boats$n == 3 # want "^`boats\\$n == 3` compares and drops the result: use `<-` to assign, or remove it$"
  boats + 1 # want "^`boats \\+ 1` is worked out and dropped"
  !boats # want "worked out"
  3 # want "^`3` does nothing here"
  TRUE # want "does nothing"
  NULL
  "text"
  function(x) x # want "^the function without a name is never called"
  (boats < 3) # want "compares"
  if (boats > 1) boats == 2 # want 18-28:"compares"
  for (boat in boats) boat * 2 # want "worked out"
  while (boats) {
    boats %in% 3 # want "compares"
  }
  local({
    boats == 8 # want "compares"
    boats
  })
  boats > 3 && stop("too many")
  boats %>>% 3
  boats ~ 3
  boats %<>% sort
  boats[, x := 1]
  -boats; +boats # want "worked out"
  quote({
    boats == 3
    boats
  })
  test_that("boats count", {
    boats == 3
    boats
  })
  if (FALSE) {
    boats == 3
  }
  if (boats) {
    boats == 9
  } else boats == 10
}

draw <- function(trips, pieces, base) {
  for (piece in pieces) {
    ggplot(piece, aes(x)) + # want "^`ggplot` draws nothing here, as nobody prints the plot: wrap it in `print\\(\\)`$"
      geom_point()
    base + geom_line() # want "^`geom_line` draws nothing"
    piece |> subset(x > 3) |> ggplot(aes(x)) + geom_point() # want "^`ggplot` draws nothing"
    print(ggplot(piece, aes(x)) + geom_point())
  }
  for (piece in pieces) {
    ggplot(piece, aes(x)) + geom_point()
    ggsave(file.path(out, "last.png"), width = 7)
    ggplot(piece, aes(x)) + # want "^`ggplot` draws nothing"
      geom_point()
    ggsave("first.png", first, width = 7)
    ggplot(piece, aes(x)) + geom_line() # want "^`ggplot` draws nothing"
    if (base) {
      ggplot(piece, aes(x)) + geom_line()
    } else {
      ggplot(piece, aes(x)) + geom_area()
    }
    ggsave(filename = "either.png")
    ggplot(piece, aes(x)) + geom_jitter() +
      ggsave("within.png")
    ggplot(piece, aes(x)) + geom_area()
    plots[[piece]] <- last_plot()
  }
  ggplot(trips, aes(x)) + geom_point()
}

reactive({
  input$go == 1
  input$x
})

time_sum <- function(a, b) {
  a + b
  a - b
}

by_hour <- function(trips) {
  ggplot(trips, aes(hour)) + geom_bar() # want "`ggplot` draws nothing"
    labs(title = "Trips by hour") + theme_minimal()
  invisible(trips)
}
