library(shiny)
shinyApp(1, 2)
