library(dplyr)
tides <- tides %>%
<<<<<<< HEAD
  select(-depth)
=======
  select(height)
>>>>>>> other
tides %>% filter(height > 3)
  select(depth) # want "`select` stands alone"
