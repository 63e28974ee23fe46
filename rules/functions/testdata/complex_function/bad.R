limit <- function(x) {
  if (x == 0) print(0)
  if (x == 1) print(1)
  if (x == 2) print(2)
  if (x == 3) print(3)
  if (x == 4) print(4)
  if (x == 5) print(5)
  if (x == 6) print(6)
  if (x == 7) print(7)
  if (x == 8) print(8)
  if (x == 9) print(9)
  if (x == 10) print(10)
  if (x == 11) print(11)
  if (x == 12) print(12)
  if (x == 13) print(13)
  if (x == 14) print(14)
}

over <- function(x) { # want warning 1-5:"^`over` has cognitive complexity 16 \\(15 allowed\\): split it$"
  if (x == 0) print(0)
  if (x == 1) print(1)
  if (x == 2) print(2)
  if (x == 3) print(3)
  if (x == 4) print(4)
  if (x == 5) print(5)
  if (x == 6) print(6)
  if (x == 7) print(7)
  if (x == 8) print(8)
  if (x == 9) print(9)
  if (x == 10) print(10)
  if (x == 11) print(11)
  if (x == 12) print(12)
  if (x == 13) print(13)
  if (x == 14) print(14)
  if (x == 15) print(15)
}

self$update = function(x) { # want 1-12:"^`self\\$update` has cognitive complexity 16 "
  if (x == 0) print(0)
  if (x == 1) print(1)
  if (x == 2) print(2)
  if (x == 3) print(3)
  if (x == 4) print(4)
  if (x == 5) print(5)
  if (x == 6) print(6)
  if (x == 7) print(7)
  if (x == 8) print(8)
  if (x == 9) print(9)
  if (x == 10) print(10)
  if (x == 11) print(11)
  if (x == 12) print(12)
  if (x == 13) print(13)
  if (x == 14) print(14)
  if (x == 15) print(15)
}

`[.table` <- function(x, i) { # want 1-10:"^`\\[.table` has cognitive complexity 16 "
  if (x == 0) print(0)
  if (x == 1) print(1)
  if (x == 2) print(2)
  if (x == 3) print(3)
  if (x == 4) print(4)
  if (x == 5) print(5)
  if (x == 6) print(6)
  if (x == 7) print(7)
  if (x == 8) print(8)
  if (x == 9) print(9)
  if (x == 10) print(10)
  if (x == 11) print(11)
  if (x == 12) print(12)
  if (x == 13) print(13)
  if (x == 14) print(14)
  if (x == 15) print(15)
}

function(x) { # want 1-12:"^anonymous function has cognitive complexity 16 "
  if (x == 0) print(0)
  if (x == 1) print(1)
  if (x == 2) print(2)
  if (x == 3) print(3)
  if (x == 4) print(4)
  if (x == 5) print(5)
  if (x == 6) print(6)
  if (x == 7) print(7)
  if (x == 8) print(8)
  if (x == 9) print(9)
  if (x == 10) print(10)
  if (x == 11) print(11)
  if (x == 12) print(12)
  if (x == 13) print(13)
  if (x == 14) print(14)
  if (x == 15) print(15)
}

results <- lapply(xs, function(x) { # want 23-34:"^anonymous function in `lapply` has cognitive complexity 16 "
  if (x == 0) print(0)
  if (x == 1) print(1)
  if (x == 2) print(2)
  if (x == 3) print(3)
  if (x == 4) print(4)
  if (x == 5) print(5)
  if (x == 6) print(6)
  if (x == 7) print(7)
  if (x == 8) print(8)
  if (x == 9) print(9)
  if (x == 10) print(10)
  if (x == 11) print(11)
  if (x == 12) print(12)
  if (x == 13) print(13)
  if (x == 14) print(14)
  if (x == 15) print(15)
})

results <- purrr::map(xs, \(x) { # want 27-31:"^anonymous function in `map` has cognitive complexity 16 "
  if (x == 0) print(0)
  if (x == 1) print(1)
  if (x == 2) print(2)
  if (x == 3) print(3)
  if (x == 4) print(4)
  if (x == 5) print(5)
  if (x == 6) print(6)
  if (x == 7) print(7)
  if (x == 8) print(8)
  if (x == 9) print(9)
  if (x == 10) print(10)
  if (x == 11) print(11)
  if (x == 12) print(12)
  if (x == 13) print(13)
  if (x == 14) print(14)
  if (x == 15) print(15)
})

a_name_that_is_far_longer_than_anybody_would_ever_want_to_read <- function(x) { # want "^`a_name_that_is_far_longer_than_anybody_…` has "
  if (x == 0) print(0)
  if (x == 1) print(1)
  if (x == 2) print(2)
  if (x == 3) print(3)
  if (x == 4) print(4)
  if (x == 5) print(5)
  if (x == 6) print(6)
  if (x == 7) print(7)
  if (x == 8) print(8)
  if (x == 9) print(9)
  if (x == 10) print(10)
  if (x == 11) print(11)
  if (x == 12) print(12)
  if (x == 13) print(13)
  if (x == 14) print(14)
  if (x == 15) print(15)
}

dispatch <- function(x) {
  switch(x, a0 = 0, a1 = 1, a2 = 2, a3 = 3, a4 = 4, a5 = 5, a6 = 6, a7 = 7, a8 = 8, a9 = 9, a10 = 10, a11 = 11, a12 = 12, a13 = 13, a14 = 14, a15 = 15, a16 = 16, a17 = 17, a18 = 18, a19 = 19, a20 = 20, a21 = 21, a22 = 22, a23 = 23, a24 = 24, a25 = 25, a26 = 26, a27 = 27, a28 = 28, a29 = 29)
}

vectors <- function(x) {
  ifelse(x > 1 & x < 2 | x > 3, 1, ifelse(x > 4, 2, ifelse(x > 5, 3, 4)))
}

recode <- function(data) {
  data |> mutate(y = case_when(x == 0 & z | y ~ 0, x == 1 & z | y ~ 1, x == 2 & z | y ~ 2, x == 3 & z | y ~ 3, x == 4 & z | y ~ 4, x == 5 & z | y ~ 5, x == 6 & z | y ~ 6, x == 7 & z | y ~ 7, x == 8 & z | y ~ 8, x == 9 & z | y ~ 9, x == 10 & z | y ~ 10, x == 11 & z | y ~ 11, x == 12 & z | y ~ 12, x == 13 & z | y ~ 13, x == 14 & z | y ~ 14, x == 15 & z | y ~ 15, x == 16 & z | y ~ 16, x == 17 & z | y ~ 17, x == 18 & z | y ~ 18, x == 19 & z | y ~ 19))
}

server <- function(input, output, session) {
  output$a0 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a1 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a2 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a3 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a4 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a5 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a6 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a7 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a8 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a9 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a10 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a11 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a12 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a13 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a14 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a15 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a16 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a17 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a18 <- renderText({
    if (input$b) "c" else "d"
  })
  output$a19 <- renderText({
    if (input$b) "c" else "d"
  })
  big <- function(x) { # want "^`big` has cognitive complexity 16 "
    if (x == 0) print(0)
    if (x == 1) print(1)
    if (x == 2) print(2)
    if (x == 3) print(3)
    if (x == 4) print(4)
    if (x == 5) print(5)
    if (x == 6) print(6)
    if (x == 7) print(7)
    if (x == 8) print(8)
    if (x == 9) print(9)
    if (x == 10) print(10)
    if (x == 11) print(11)
    if (x == 12) print(12)
    if (x == 13) print(13)
    if (x == 14) print(14)
    if (x == 15) print(15)
  }
}

safely <- function(x) { # want "^`safely` has cognitive complexity 16 "
  for (a in x) {
    tryCatch({
      if (a) 1
    }, error = function(e) {
      if (a) stop(e) else if (b) warning(e) else message(e)
    }, warning = function(w) {
      if (a) stop(w) else message(w)
    })
  }
}
