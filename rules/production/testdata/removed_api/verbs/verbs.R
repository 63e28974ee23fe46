library(dplyr)

ports <- read.csv("ports.csv")
high <- filter_(ports, "depth > 2")  # want "^`filter_` is gone since dplyr 1.2: `filter`; so is `summarise_each`$"
all <- rbind_list(high, ports) # want 8-18:"`rbind_list` is gone since dplyr 1.0: `bind_rows`"
mean_depth <- ports %>% dplyr::summarise_each(funs(mean))
tides::mutate_(ports, "depth")
if (packageVersion("dplyr") < "1.0") {
  low <- slice_(ports, 1)
}
lapply(list(ports), arrange_)
