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

# Outdated ports
px <- profile(tool_outdated(quiet = TRUE))

# the list input
expect_equal(fill(list("a", "b")), 1)

# count_boats()
(expect_error(count_boats(calls)))

# levels may be given in metres
draw(levels, unit = "metres")

# create test ports
ports_path <- paste0(root, tempfile("testports"))
