if (loaded) {
  tides <- read.csv("tides.csv") %>%
    filter(level > 0) %>%
    left_join(., piers, by = "pier")
  ## levels of the old pier, which are too few
  #old <- read.csv("old.csv")%>%
    rename(level = depth) %>%  # want "^`rename` lacks the head of its chain, which is commented out: comment the rest out too$"
    filter(level > 0)
  #newer <- read.csv("newer.csv") %>%
    rename(level = depth)  # want "^`rename` lacks the head"
  #others <- read.csv("others.csv") %>%
    rename(data = tides, level = depth)
  tides %>%
    ungroup()
  #older %>%
  #  ungroup() %>%
    rename(level = depth)  # want "^`rename` lacks the head"
  tides %>%
    ungroup()
    # count(pier) %>%
    rename(level = depth)  # want "^`rename` stands alone: end the line above in `%>%`, or unindent it$"
  tides %>%
    ungroup()
    # the names of the others %>%
    rename(level = depth)  # want "^`rename` stands alone"
  p <- ggplot(tides)
  # p <- ggplot(piers) +
    geom_point()  # want "^`geom_point` stands alone"
  p <- ggplot(tides) + geom_line()
  # ggplot(piers, aes(pier, level)) +
    geom_point()  # want "^`geom_point` lacks the head"
}
