hauls <- readRDS("hauls.rds")
# want +1 note "check the figure behind it"
dim(hauls) # 3266
heavy <- subset(hauls, weight > 40)
# want +1 note "figure behind it"
length(which(is.na(heavy$depth))) #53
saveRDS(heavy, "heavy.rds")
# want +1 note "remove the brackets"
(n <- nrow(heavy))  # 210
