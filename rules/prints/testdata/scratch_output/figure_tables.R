fig2_counts <- table(read.csv("trips.csv")$month)
fig2_counts <- fig2_counts[order(names(fig2_counts)), ]
fig2_counts  # want "fig2_counts"
map_areas <- aggregate(area ~ county, counties, sum)
map_areas
fig3 <- figures[[3]]
fig3
fig4_rows <- trips %>% count(month)
fig4_rows  # want note "goes on below"
fig4_rows <- fig4_rows + theme_bw()
fig5_rows <- trips %>% filter(km > 3)
fig5_rows  # want "fig5_rows"
pdf("trips.pdf")
barplot(fig2_counts)
dev.off()
