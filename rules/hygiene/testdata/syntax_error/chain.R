low <- tides %>%
  filter(low) select(day) # want "^`select.day.` follows `filter.low.` on one line: part them, or join them by `%>%`$"
