# load packages
library(dplyr)  # want -1 note "load packages"
library(sf)

# read the calls
calls <- read.csv("calls.csv")  # want -1 "read the calls"

# remove missing values
calls <- na.omit(calls)  # want -1 "remove missing values"

# calculate alpha
alpha <- sum(x) / n  # want -1 "calculate alpha"
alpha

# facet by harbour
m3 <- m2 + facet_wrap(~ harbour)  # want -1 "facet by harbour"

# Define the UI
ui <- fillPage(  # want -1 "Define the UI"
  tableOutput("boats")
)

# save the plot as png
ggsave("plot.png", plot)  # want -1 "save the plot"

late <- function(calls) {
  ## Return result
  return(calls)  # want -1 "Return result"
}

# check whether calls is empty
if (is.null(calls)) stop("no calls")  # want -1 "check whether"
