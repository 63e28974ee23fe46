long <- function(table) { # want warning 1-5:"^`long` has 51 statements \\(50 allowed\\): split it$"
  # a comment counts nothing
  x0 <- 0
  x1 <- 1
  x2 <- 2
  x3 <- 3
  x4 <- 4
  x5 <- 5
  x6 <- 6
  x7 <- 7
  x8 <- 8
  x9 <- 9
  x10 <- 10
  x11 <- 11
  x12 <- 12
  x13 <- 13
  x14 <- 14
  x15 <- 15
  x16 <- 16
  x17 <- 17
  x18 <- 18
  x19 <- 19
  x20 <- 20
  x21 <- 21
  x22 <- 22
  x23 <- 23
  x24 <- 24
  x25 <- 25
  x26 <- 26
  x27 <- 27
  x28 <- 28
  x29 <- 29
  x30 <- 30
  x31 <- 31
  x32 <- 32
  x33 <- 33
  x34 <- 34
  x35 <- 35
  x36 <- 36
  x37 <- 37
  x38 <- 38
  x39 <- 39
  x40 <- 40
  x41 <- 41
  x42 <- 42
  x43 <- 43
  x44 <- 44
  x45 <- 45
  x46 <- 46
  x47 <- 47
  x48 <- 48
  x49 <- 49
  x50 <- 50
}

limit <- function(table) {
  x0 <- 0
  x1 <- 1
  x2 <- 2
  x3 <- 3
  x4 <- 4
  x5 <- 5
  x6 <- 6
  x7 <- 7
  x8 <- 8
  x9 <- 9
  x10 <- 10
  x11 <- 11
  x12 <- 12
  x13 <- 13
  x14 <- 14
  x15 <- 15
  x16 <- 16
  x17 <- 17
  x18 <- 18
  x19 <- 19
  x20 <- 20
  x21 <- 21
  x22 <- 22
  x23 <- 23
  x24 <- 24
  x25 <- 25
  x26 <- 26
  x27 <- 27
  x28 <- 28
  x29 <- 29
  x30 <- 30
  x31 <- 31
  x32 <- 32
  x33 <- 33
  x34 <- 34
  x35 <- 35
  x36 <- 36
  x37 <- 37
  x38 <- 38
  x39 <- 39
  x40 <- 40
  x41 <- 41
  x42 <- 42
  x43 <- 43
  x44 <- 44
  x45 <- 45
  x46 <- 46
  x47 <- 47
  x48 <- 48
  x49 <- 49
}

blocks <- function(rows) { # want "`blocks` has 51 statements"
  for (row in rows) {
    if (row) {
      x0 <- 0
      x1 <- 1
      x2 <- 2
      x3 <- 3
      x4 <- 4
      x5 <- 5
      x6 <- 6
      x7 <- 7
      x8 <- 8
      x9 <- 9
      x10 <- 10
      x11 <- 11
      x12 <- 12
      x13 <- 13
      x14 <- 14
      x15 <- 15
      x16 <- 16
      x17 <- 17
      x18 <- 18
      x19 <- 19
      x20 <- 20
      x21 <- 21
      x22 <- 22
      x23 <- 23
      x24 <- 24
      x25 <- 25
      x26 <- 26
      x27 <- 27
      x28 <- 28
      x29 <- 29
      x30 <- 30
      x31 <- 31
      x32 <- 32
      x33 <- 33
      x34 <- 34
      x35 <- 35
      x36 <- 36
      x37 <- 37
      x38 <- 38
      x39 <- 39
      x40 <- 40
      x41 <- 41
      x42 <- 42
      x43 <- 43
      x44 <- 44
      x45 <- 45
    } else if (rows) {
      NULL
    } else {
      NA
    }
  }
}

pipeline <- function(table) {
  table |>
    mutate(x0 = 0) |>
    mutate(x1 = 1) |>
    mutate(x2 = 2) |>
    mutate(x3 = 3) |>
    mutate(x4 = 4) |>
    mutate(x5 = 5) |>
    mutate(x6 = 6) |>
    mutate(x7 = 7) |>
    mutate(x8 = 8) |>
    mutate(x9 = 9) |>
    mutate(x10 = 10) |>
    mutate(x11 = 11) |>
    mutate(x12 = 12) |>
    mutate(x13 = 13) |>
    mutate(x14 = 14) |>
    mutate(x15 = 15) |>
    mutate(x16 = 16) |>
    mutate(x17 = 17) |>
    mutate(x18 = 18) |>
    mutate(x19 = 19) |>
    mutate(x20 = 20) |>
    mutate(x21 = 21) |>
    mutate(x22 = 22) |>
    mutate(x23 = 23) |>
    mutate(x24 = 24) |>
    mutate(x25 = 25) |>
    mutate(x26 = 26) |>
    mutate(x27 = 27) |>
    mutate(x28 = 28) |>
    mutate(x29 = 29) |>
    mutate(x30 = 30) |>
    mutate(x31 = 31) |>
    mutate(x32 = 32) |>
    mutate(x33 = 33) |>
    mutate(x34 = 34) |>
    mutate(x35 = 35) |>
    mutate(x36 = 36) |>
    mutate(x37 = 37) |>
    mutate(x38 = 38) |>
    mutate(x39 = 39) |>
    mutate(x40 = 40) |>
    mutate(x41 = 41) |>
    mutate(x42 = 42) |>
    mutate(x43 = 43) |>
    mutate(x44 = 44) |>
    mutate(x45 = 45) |>
    mutate(x46 = 46) |>
    mutate(x47 = 47) |>
    mutate(x48 = 48) |>
    mutate(x49 = 49) |>
    mutate(x50 = 50) |>
    mutate(x51 = 51) |>
    mutate(x52 = 52) |>
    mutate(x53 = 53) |>
    mutate(x54 = 54) |>
    mutate(x55 = 55) |>
    mutate(x56 = 56) |>
    mutate(x57 = 57) |>
    mutate(x58 = 58) |>
    mutate(x59 = 59) |>
    filter(x1 > 0)
}

layers <- function(table) ggplot(table) +
  geom_point(aes(x0)) +
  geom_point(aes(x1)) +
  geom_point(aes(x2)) +
  geom_point(aes(x3)) +
  geom_point(aes(x4)) +
  geom_point(aes(x5)) +
  geom_point(aes(x6)) +
  geom_point(aes(x7)) +
  geom_point(aes(x8)) +
  geom_point(aes(x9)) +
  geom_point(aes(x10)) +
  geom_point(aes(x11)) +
  geom_point(aes(x12)) +
  geom_point(aes(x13)) +
  geom_point(aes(x14)) +
  geom_point(aes(x15)) +
  geom_point(aes(x16)) +
  geom_point(aes(x17)) +
  geom_point(aes(x18)) +
  geom_point(aes(x19)) +
  geom_point(aes(x20)) +
  geom_point(aes(x21)) +
  geom_point(aes(x22)) +
  geom_point(aes(x23)) +
  geom_point(aes(x24)) +
  geom_point(aes(x25)) +
  geom_point(aes(x26)) +
  geom_point(aes(x27)) +
  geom_point(aes(x28)) +
  geom_point(aes(x29)) +
  geom_point(aes(x30)) +
  geom_point(aes(x31)) +
  geom_point(aes(x32)) +
  geom_point(aes(x33)) +
  geom_point(aes(x34)) +
  geom_point(aes(x35)) +
  geom_point(aes(x36)) +
  geom_point(aes(x37)) +
  geom_point(aes(x38)) +
  geom_point(aes(x39)) +
  geom_point(aes(x40)) +
  geom_point(aes(x41)) +
  geom_point(aes(x42)) +
  geom_point(aes(x43)) +
  geom_point(aes(x44)) +
  geom_point(aes(x45)) +
  geom_point(aes(x46)) +
  geom_point(aes(x47)) +
  geom_point(aes(x48)) +
  geom_point(aes(x49)) +
  geom_point(aes(x50)) +
  geom_point(aes(x51)) +
  geom_point(aes(x52)) +
  geom_point(aes(x53)) +
  geom_point(aes(x54)) +
  geom_point(aes(x55)) +
  geom_point(aes(x56)) +
  geom_point(aes(x57)) +
  geom_point(aes(x58)) +
  geom_point(aes(x59)) +
  theme_void()

function(table) { # want 1-16:"^anonymous function has 51 statements"
  x0 <- 0
  x1 <- 1
  x2 <- 2
  x3 <- 3
  x4 <- 4
  x5 <- 5
  x6 <- 6
  x7 <- 7
  x8 <- 8
  x9 <- 9
  x10 <- 10
  x11 <- 11
  x12 <- 12
  x13 <- 13
  x14 <- 14
  x15 <- 15
  x16 <- 16
  x17 <- 17
  x18 <- 18
  x19 <- 19
  x20 <- 20
  x21 <- 21
  x22 <- 22
  x23 <- 23
  x24 <- 24
  x25 <- 25
  x26 <- 26
  x27 <- 27
  x28 <- 28
  x29 <- 29
  x30 <- 30
  x31 <- 31
  x32 <- 32
  x33 <- 33
  x34 <- 34
  x35 <- 35
  x36 <- 36
  x37 <- 37
  x38 <- 38
  x39 <- 39
  x40 <- 40
  x41 <- 41
  x42 <- 42
  x43 <- 43
  x44 <- 44
  x45 <- 45
  x46 <- 46
  x47 <- 47
  x48 <- 48
  x49 <- 49
  x50 <- 50
}

lapply(tables, function(table) { # want 16-31:"^anonymous function in `lapply` has 51 statements"
  x0 <- 0
  x1 <- 1
  x2 <- 2
  x3 <- 3
  x4 <- 4
  x5 <- 5
  x6 <- 6
  x7 <- 7
  x8 <- 8
  x9 <- 9
  x10 <- 10
  x11 <- 11
  x12 <- 12
  x13 <- 13
  x14 <- 14
  x15 <- 15
  x16 <- 16
  x17 <- 17
  x18 <- 18
  x19 <- 19
  x20 <- 20
  x21 <- 21
  x22 <- 22
  x23 <- 23
  x24 <- 24
  x25 <- 25
  x26 <- 26
  x27 <- 27
  x28 <- 28
  x29 <- 29
  x30 <- 30
  x31 <- 31
  x32 <- 32
  x33 <- 33
  x34 <- 34
  x35 <- 35
  x36 <- 36
  x37 <- 37
  x38 <- 38
  x39 <- 39
  x40 <- 40
  x41 <- 41
  x42 <- 42
  x43 <- 43
  x44 <- 44
  x45 <- 45
  x46 <- 46
  x47 <- 47
  x48 <- 48
  x49 <- 49
  x50 <- 50
})

setMethod("show", "Model", function(object) { # want "^`show` has 51 statements"
  x0 <- 0
  x1 <- 1
  x2 <- 2
  x3 <- 3
  x4 <- 4
  x5 <- 5
  x6 <- 6
  x7 <- 7
  x8 <- 8
  x9 <- 9
  x10 <- 10
  x11 <- 11
  x12 <- 12
  x13 <- 13
  x14 <- 14
  x15 <- 15
  x16 <- 16
  x17 <- 17
  x18 <- 18
  x19 <- 19
  x20 <- 20
  x21 <- 21
  x22 <- 22
  x23 <- 23
  x24 <- 24
  x25 <- 25
  x26 <- 26
  x27 <- 27
  x28 <- 28
  x29 <- 29
  x30 <- 30
  x31 <- 31
  x32 <- 32
  x33 <- 33
  x34 <- 34
  x35 <- 35
  x36 <- 36
  x37 <- 37
  x38 <- 38
  x39 <- 39
  x40 <- 40
  x41 <- 41
  x42 <- 42
  x43 <- 43
  x44 <- 44
  x45 <- 45
  x46 <- 46
  x47 <- 47
  x48 <- 48
  x49 <- 49
  x50 <- 50
})

Model <- R6Class("Model", public = list(
  fit = function(x) { # want 3-6:"^`fit` has 51 statements"
    x0 <- 0
    x1 <- 1
    x2 <- 2
    x3 <- 3
    x4 <- 4
    x5 <- 5
    x6 <- 6
    x7 <- 7
    x8 <- 8
    x9 <- 9
    x10 <- 10
    x11 <- 11
    x12 <- 12
    x13 <- 13
    x14 <- 14
    x15 <- 15
    x16 <- 16
    x17 <- 17
    x18 <- 18
    x19 <- 19
    x20 <- 20
    x21 <- 21
    x22 <- 22
    x23 <- 23
    x24 <- 24
    x25 <- 25
    x26 <- 26
    x27 <- 27
    x28 <- 28
    x29 <- 29
    x30 <- 30
    x31 <- 31
    x32 <- 32
    x33 <- 33
    x34 <- 34
    x35 <- 35
    x36 <- 36
    x37 <- 37
    x38 <- 38
    x39 <- 39
    x40 <- 40
    x41 <- 41
    x42 <- 42
    x43 <- 43
    x44 <- 44
    x45 <- 45
    x46 <- 46
    x47 <- 47
    x48 <- 48
    x49 <- 49
    x50 <- 50
  },
  predict = function(x) {
    x0 <- 0
    x1 <- 1
    x2 <- 2
    x3 <- 3
    x4 <- 4
    x5 <- 5
    x6 <- 6
    x7 <- 7
    x8 <- 8
    x9 <- 9
    x10 <- 10
    x11 <- 11
    x12 <- 12
    x13 <- 13
    x14 <- 14
    x15 <- 15
    x16 <- 16
    x17 <- 17
    x18 <- 18
    x19 <- 19
  }
))

server <- function(input, output, session) {
  output$plot0 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot1 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot2 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot3 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot4 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot5 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot6 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot7 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot8 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot9 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot10 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot11 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot12 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot13 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot14 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot15 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot16 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot17 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot18 <- renderPlot({
    d <- data()
    plot(d)
  })
  output$plot19 <- renderPlot({
    d <- data()
    plot(d)
  })
  big <- function(x) { # want "^`big` has 51 statements"
    x0 <- 0
    x1 <- 1
    x2 <- 2
    x3 <- 3
    x4 <- 4
    x5 <- 5
    x6 <- 6
    x7 <- 7
    x8 <- 8
    x9 <- 9
    x10 <- 10
    x11 <- 11
    x12 <- 12
    x13 <- 13
    x14 <- 14
    x15 <- 15
    x16 <- 16
    x17 <- 17
    x18 <- 18
    x19 <- 19
    x20 <- 20
    x21 <- 21
    x22 <- 22
    x23 <- 23
    x24 <- 24
    x25 <- 25
    x26 <- 26
    x27 <- 27
    x28 <- 28
    x29 <- 29
    x30 <- 30
    x31 <- 31
    x32 <- 32
    x33 <- 33
    x34 <- 34
    x35 <- 35
    x36 <- 36
    x37 <- 37
    x38 <- 38
    x39 <- 39
    x40 <- 40
    x41 <- 41
    x42 <- 42
    x43 <- 43
    x44 <- 44
    x45 <- 45
    x46 <- 46
    x47 <- 47
    x48 <- 48
    x49 <- 49
    x50 <- 50
  }
}

module <- function(id) {
  moduleServer(id, function(input, output, session) {
    output$plot0 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot1 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot2 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot3 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot4 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot5 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot6 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot7 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot8 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot9 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot10 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot11 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot12 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot13 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot14 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot15 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot16 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot17 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot18 <- renderPlot({
      d <- data()
      plot(d)
    })
    output$plot19 <- renderPlot({
      d <- data()
      plot(d)
    })
  })
}

counter <- function() {
  one <- function() {
    x0 <- 0
    x1 <- 1
    x2 <- 2
    x3 <- 3
    x4 <- 4
    x5 <- 5
    x6 <- 6
    x7 <- 7
    x8 <- 8
    x9 <- 9
    x10 <- 10
    x11 <- 11
    x12 <- 12
    x13 <- 13
    x14 <- 14
    x15 <- 15
    x16 <- 16
    x17 <- 17
    x18 <- 18
    x19 <- 19
    x20 <- 20
    x21 <- 21
    x22 <- 22
    x23 <- 23
    x24 <- 24
    x25 <- 25
    x26 <- 26
    x27 <- 27
    x28 <- 28
    x29 <- 29
  }
  two <- function() {
    x0 <- 0
    x1 <- 1
    x2 <- 2
    x3 <- 3
    x4 <- 4
    x5 <- 5
    x6 <- 6
    x7 <- 7
    x8 <- 8
    x9 <- 9
    x10 <- 10
    x11 <- 11
    x12 <- 12
    x13 <- 13
    x14 <- 14
    x15 <- 15
    x16 <- 16
    x17 <- 17
    x18 <- 18
    x19 <- 19
    x20 <- 20
    x21 <- 21
    x22 <- 22
    x23 <- 23
    x24 <- 24
    x25 <- 25
    x26 <- 26
    x27 <- 27
    x28 <- 28
    x29 <- 29
  }
  list(one = one, two = two)
}

reads_input <- function(input) { # want "^`reads_input` has 51 statements"
  x0 <- 0
  x1 <- 1
  x2 <- 2
  x3 <- 3
  x4 <- 4
  x5 <- 5
  x6 <- 6
  x7 <- 7
  x8 <- 8
  x9 <- 9
  x10 <- 10
  x11 <- 11
  x12 <- 12
  x13 <- 13
  x14 <- 14
  x15 <- 15
  x16 <- 16
  x17 <- 17
  x18 <- 18
  x19 <- 19
  x20 <- 20
  x21 <- 21
  x22 <- 22
  x23 <- 23
  x24 <- 24
  x25 <- 25
  x26 <- 26
  x27 <- 27
  x28 <- 28
  x29 <- 29
  x30 <- 30
  x31 <- 31
  x32 <- 32
  x33 <- 33
  x34 <- 34
  x35 <- 35
  x36 <- 36
  x37 <- 37
  x38 <- 38
  x39 <- 39
  x40 <- 40
  x41 <- 41
  x42 <- 42
  x43 <- 43
  x44 <- 44
  x45 <- 45
  x46 <- 46
  x47 <- 47
  x48 <- 48
  x49 <- 49
  x50 <- 50
}
