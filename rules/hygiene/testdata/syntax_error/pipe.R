df %>%  # want 1-7:"`df %>%` ends too early"
