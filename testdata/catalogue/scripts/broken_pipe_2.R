df |>
  filter(x > 1)
  summarise(y = mean(y))
