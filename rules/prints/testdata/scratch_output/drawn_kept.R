hauls <- readRDS("hauls.rds")
tiles <- pheatmap(as.matrix(hauls))
tiles
panels <- lapply(hauls$gear, function(g) ggplot(hauls[hauls$gear == g, ]) + geom_point(aes(depth, weight)))
panels[[1]]
maps_of <- list()
for (g in hauls$gear) maps_of[[g]] <- ggplot(hauls) + geom_sf()
maps_of[[2]]
curves <- map(hauls$gear, ~ ggplot(hauls) + geom_line(aes(depth, weight)))
curves
tree_of_gears <- dendro(hauls)
tree_of_gears  # want note "goes on below"
saveRDS(hauls, "hauls.rds")
ggsave("tree.pdf", tree_of_gears)
rows_of_gears <- lapply(hauls$gear, function(g) hauls[hauls$gear == g, ])
rows_of_gears[[1]]  # want "rows_of_gears"
saveRDS(rows_of_gears, "rows.rds")
