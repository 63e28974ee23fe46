library(shiny)

server <- function(input, output, session) {
  output$tides <- renderPlot({
    rows <- tides[tides$station == input$station, ]
    if (nrow(rows) > 0) {
    }
    plot(rows$level)
  })
  output$heights <- renderPrint({
    print(input$station)
    summary(tides)
  })
  output$levels <- renderTable({
    rows <- tides[tides$station == input$station, ]
    print(rows)
  })
}

reshape_tides <- function(tides, n) {
  print(min(tides$level))  # want "`min\\(tides\\$level\\)`"
  for (i in seq_len(n)) {
    tides <- smooth(tides)
  }
  tides
}
