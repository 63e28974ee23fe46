ggplot(df, aes(x)) +
  geom_point()
  theme_bw() +  # want 3-16:"`theme_bw` stands alone: end the line above in `[+]`"
  labs(x = "a")

p <- df %>%
  ggplot(aes(x))
  geom_line()  # want "`geom_line` stands alone"

ggplot(df)
+ geom_point()  # want 1-15:"`[+]` opens the line, so `geom_point` is not added"

f <- function(df) {
  p <- ggplot(df)
    # a comment between
    facet_wrap(~x)  # want "`facet_wrap` stands alone"
  geom_x()
}

df %>%
  filter(x > 1)
  mutate(y = 2) %>%  # want 3-11:"`mutate` stands alone: end the line above in `%>%`"
  count(y)

y <- df |> filter(x)
    ungroup()  # want "`ungroup` stands alone: end the line above in `.>`"

df
  filter(x > 1) |>  # want "`filter` stands alone"
  count(y)

games %>%
  count(year) %>%
  arrange(desc(year))
  ggplot(aes(year, n)) + # want "`ggplot` stands alone: end the line above in `%>%`"
  geom_line()

games %>%
  count(year)
ggplot(mapping = aes(year, n)) +
  geom_line(data = games)

years <- function(games) {
  games %>%
    count(year)
    ggplot(games, aes(year, n))
}

ggplot(df) +
  geom_point() #+
  theme_bw()
ggplot(df) +
  geom_point() #+  # as points
  theme_bw()
ggplot(df) +
  geom_point() # + geom_x() +
  theme_bw()  # want "`theme_bw` stands alone"
