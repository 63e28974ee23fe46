ggplot(df, aes(x)) +
  geom_point() +
  # the theme
  theme_bw()
theme_set(theme_bw())

p <- ggplot(df)

  geom_point()

(ggplot(df)
  + geom_point())

x <- df %>%
  filter(x > 1)
mutate(x, y = 2)

f <- function(df) {
  df %>% count(x)
  summarise(df, y = 1)
}

  x <- read.csv("a.csv")
    filter(x, y > 1)

setup()
  geom_point()

if (x) df %>% count(y) else
  count(df, z)

p + theme_bw(); theme_bw()
-geom_point()
list(
  geom_point(),
  theme_bw()
)
