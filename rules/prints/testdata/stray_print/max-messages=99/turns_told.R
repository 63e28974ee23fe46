for (k in c(2:7)) {
  print(names(gears[[1]])[k - 1])  # want note "print"
  weigh(hauls, k)
}
for (k in 1:length(colnames(hauls))) {
  print("k")  # want note "print"
  print(k)  # want note "print"
  weigh(hauls, k)
}
for (k in 1:3) {
  print("k")  # want note "marks"
  weigh(hauls, k)
}
find_lost <- function(hauls, gears, folder) {
  known <- hauls$gear %in% gears$name
  if (!all(known)) {
    print(unique(hauls$gear[!known]))  # want note "print"
    hauls <- hauls[known, ]
  }
  if (all(known)) {
    print(unique(hauls$gear))  # want note "shows `unique\\(hauls\\$gear\\)`, perhaps"
    hauls <- hauls[known, ]
  }
  heavy <- hauls[hauls$weight > 9, ]
  if (nrow(heavy) > 0) {
    print(heavy %>% select(id, weight))  # want note "shows `heavy %>% select\\(id, weight\\)`, perhaps"
    heavy$weight <- 9
  }
  if (nrow(hauls) > 0) {
    print(dim(heavy))  # want warning "print"
    heavy$weight <- 8
  }
  drawn <- draw_hauls(heavy)
  print(drawn$gear_plot)
  print(drawn$gears)  # want note "without its name"
  print(dim(heavy))  # want warning "print"
  print("--------------")  # want note "print"
  print(unique(heavy$gear))  # want note "shows `unique\\(heavy\\$gear\\)`, perhaps"
  bind_gears(drawn, heavy)
}
lost <- c()
for (g in gears$name) {
  if (!g %in% hauls$gear) lost <- c(lost, g)
}
print(lost)  # want note "print"
hauls <- hauls[!hauls$gear %in% lost, ]
fit <- readRDS("fit.rds")
print(fit, pars = c("gear", "depth"))  # want note "print"
drawn <- as.data.frame(extract(fit))
found <- list.files("hauls") %>% purrr::map_dfr(function(file) {
  print(file)  # want note "print"
  read.csv(file)
})
write.csv(found, "found.csv")
tested <- do.call("rbind", lapply(list.files("hauls"), function(file) {
  gear <- strsplit(strsplit(file, "/")[[1]][3], "[.]")[[1]][1]
  print(gear)  # want note "print"
  lapply(gears$name, function(other) {
    weigh(gear, other)
  })
}))
by_row <- apply(gears, 1, function(row) {
  name_of <- as.character(row[1])
  print(name_of)  # want note "print"
  kept <- row[2:4]
  print(kept)  # want note "without its name"
  weigh(name_of, kept)
})
weigh_file <- function(path, gear) {
  print(path)  # want note "print"
  print(gear)  # want note "without its name"
  weigh(read.csv(path), gear)
}
weighed <- lapply(found, weigh_file, gear = "trawl")
weigh_one <- function(rows) {
  print(rows)  # want note "without its name"
  weigh(rows[rows$weight > 3, ])
}
link_hauls <- function(folder) {
  command <- sprintf("plink --vcf %s --r2", folder)
  print(command)  # want note "print"
  system(command)
  late <- read.csv(folder)
  warning("hauls without a gear:")
  print(head(late))  # want note "print"
  late$gear <- NULL
  print("2014")  # want note "print"
  late <- late[late$year > 2014, ]
  print("03")  # want warning "marks a place"
  weigh(late)
}
load_haul <- function(file) {
  gear <- str_replace(file, "haul__", "")
  gear <- str_replace(gear, ".csv", "")
  print(gear)  # want note "print"
  rows <- read.csv(file)
  rows$gear <- gear
  rows
}
loaded <- lapply(found, load_haul)
for (i in seq_len(nrow(gears))) {
  station <- gears[i, "station"] %>% as.character()
  print(station)  # want note "print"
  write.csv(subset(loaded, gear == station), station)
}
rank_hauls <- function(rows, folder) {
  rows <- rows[order(rows$weight), ] %>% filter(weight > 2)
  print(head(rows, n = 20))  # want note "print"
  print(head(rows))  # want warning "print"
  kept <- paste0(folder, "/ranked.csv")
  print(kept)  # want note "print"
  write.csv(rows, kept)
  nrow(rows)
}
take_item <- function(hauls, i) {
  print(hauls[i, ])  # want note "without its name"
  weigh(hauls[i, ])
}
pick_hauls <- function(hauls) {
  late <- subset(hauls, year > 2014)
  print(late)  # want warning "print"
  late$gear <- NULL
  aic <- rank_models(late)
  late <- late[late$weight > aic, ]
  print(late$weight)  # want warning "print"
  weigh(late$weight)
}
for (i in seq_along(found)) {
  dataset <- str_sub(found[i], 1, 10)
  print(dataset)  # want note "without its name"
  ranks <- unlist(strsplit(as.character(gears[i, 1]), ";"))
  print(ranks)  # want note "without its name"
  write.csv(read.csv(dataset), ranks[1])
}
letters_of <- group_by(hauls, gear) %>% summarise(mean = mean(weight), upper = quantile(weight, 0.75)) %>% arrange(desc(mean))
letters_of$letter <- compared$letters
print(letters_of)  # want note "without its name"
boxes <- draw_boxes(hauls, letters_of)
weigh_all <- function(hauls, limit) {
  late <- subset(hauls, gear %in% kept)
  late <- late[late$weight > limit, ]
  for (i in 1:nrow(late)) {
    print(late[i, ]$gear)  # want note "without its name"
    hauls$gear <- gsub(late[i, ]$gear, kept[1], hauls$gear)
  }
  merge(late, together)
}
count_hauls <- function(hauls, kept) {
  for (place in c("north", "south")) {
    print(place)  # want note "without its name"
    near <- hauls[hauls$place == place, ]
    print(table(near$gear, near$year))  # want note "shows `table\\(near\\$gear, near\\$year\\)`, perhaps"
  }
  for (place in c("north", "south")) {
    near <- hauls[hauls$place == place, ]
    print(table(near$gear, near$year))  # want note "shows `table\\(near\\$gear, near\\$year\\)`, perhaps"
    kept[place, "hauls"] <- nrow(near)
    near <- near[near$weight > 2, ]
    kept[place, "heavy"] <- nrow(near)
  }
  kept
}
found %>% group_by(gear) %>% summarise(hauls = n()) %>% print()  # want note "tells on standard output"
found <- found %>% filter(gear != "trap")
