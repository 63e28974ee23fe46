library(ggplot2)
ferries <- read.csv("ferries.csv")
max_wait <- 10 # want 1-9:"nothing reads `max_wait`, which the script sets: remove it"
model <- lm(minutes ~ day, data = ferries) # want note "nothing reads `model`, which the script sets: keep the call alone"
palette_old <- c("red", "blue") # want "`palette_old`"
first_day <- ferries$day[1] # want "`first_day`"
by_day <- ferries %>% dplyr::count(day) # want note "`by_day`"

# Read elsewhere, or to be looked at
p <- ggplot(ferries, aes(day, minutes)) + geom_point()
threshold <- 3
ferries |> dplyr::filter(minutes > threshold)
named <- 4
get("named")
for_piece <- 3
source("jobs/piece.R")
if (nrow(ferries) > 3) {
  branch <- 2
}
helper <- function(x) x
helper(ferries)
server <- 3
