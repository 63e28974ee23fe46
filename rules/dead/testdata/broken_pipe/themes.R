
ggplot(tides, aes(hour, level)) + geom_line()
  theme_set(theme_test(base_size = 14))
