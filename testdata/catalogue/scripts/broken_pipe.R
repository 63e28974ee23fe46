ggplot(df, aes(x, y)) +
  geom_point()
  theme_minimal()
