library(shiny)
server <- function(input, output, session) {
  observe({
    input$go
    str(input$rows)  # want "str"
    isolate(trips())
  })
  reload <- function() {
    input$go
    trips()
  }
}
ui <- fluidPage(h2("Trips"))
shinyApp(ui, server)
