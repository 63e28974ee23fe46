# What a template tells to copy stands below what it is about.
chart_ui <- function(id) {
  ns <- NS(id)
  plotOutput(ns("tides"))
}

chart_server <- function(input, output, session) {
  output$tides <- renderPlot(plot(input$level))
}

## To be copied into the interface
# chart_ui("chart_1")

## To be called in the server
# callModule(chart_server, "chart_1")  # want "a call of `callModule`"

## To be placed in the server
# chart_server("chart_1")

# to be continued
# chart_ui("chart_2")  # want "a call of `chart_ui`"
