library(shiny)
server <- function(input, output) {
  rows <- reactive({
    df <- read.csv(input$path)
    print(df)  # want "`print` shows `df`"
    fit <- predict(df)
    print(fit)
  })
  observe({
    print(input$path)  # want note "`input\\$path`"
    rows()
  })
  part <- rows()
  print(part)  # want note "without its name"
  print(sessionInfo())
  rows
}
shinyApp(ui, server)
