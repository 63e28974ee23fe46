late <- ferries |>
  # filter(pier == "north") |>
  group_by(pier) |>
  summarise(minutes = mean(minutes))
