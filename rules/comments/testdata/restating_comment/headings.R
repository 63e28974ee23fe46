library(dplyr)

# save fit
fit_path <- file.path("out", "fit.rds")
saveRDS(fit, fit_path)
message("done")

# Server ----
server <- list(1)

# Joins on the left
expect_snapshot({
  join_left(a, b)
  join_left(a, c)
})

## Buoys
if (!is.null(look$buoy)) {
  colour[buoy] <- look$buoy(marks$name[buoy])
}

# Ask the port
# calls by week and the delay,
# late ones first
calls |> filter(late) |> group_by(week) |> count()

# count calls by week
calls |>
  filter(late) |>
  group_by(week) |>
  count()

# port server
server <- function(input, output) NULL

# gap
plot(performance(test, "gap"))
