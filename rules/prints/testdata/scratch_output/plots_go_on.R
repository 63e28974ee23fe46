library(ggplot2)
library(patchwork)

hauls <- read_csv("hauls.csv")
by_depth <- ggplot(hauls, aes(depth, weight)) + geom_point()
by_depth  # want note "`by_depth` is drawn here where no job looks, and goes on below"
saveRDS(hauls, "hauls.rds")
ggsave("by_depth.png", by_depth)

# shown, and then saved or something else is
by_day <- ggplot(hauls, aes(day, weight)) + geom_point()
by_day
ggsave("by_day.png", by_day)
by_hour <- ggplot(hauls, aes(hour, weight)) + geom_point()
by_hour
cowplot::save_plot("by_hour.png", by_hour)
by_net <- ggplot(hauls, aes(net, weight)) + geom_point()
by_net  # want note "goes on below"
by_hook <- by_net + aes(hook)
ggsave("by_hook.png", by_hook)
by_boat <- ggplot(hauls, aes(boat, weight)) + geom_point()
by_boat  # want note "goes on below"
ggsave("by_hook_again.png", by_hook)
ggsave("by_boat.png", by_boat)

by_gear <- ggplot(hauls, aes(gear, weight)) + geom_boxplot()
by_gear  # want note "goes on below"
by_port <- ggplot(hauls, aes(port, weight)) + geom_boxplot()
by_port  # want note "goes on below"
both <- by_gear / by_port
ggsave("both.png", both)

# shown, and that is what it is for
by_moon <- ggplot(hauls, aes(moon, weight)) + geom_point()
by_moon

# into the file that is open
by_crew <- ggplot(hauls, aes(crew, weight)) + geom_point()
pdf("by_crew.pdf")
by_crew
dev.off()
ggsave("by_crew.png", by_crew)

# made anew before it goes on
trend <- ggplot(hauls, aes(day, weight)) + geom_line()
trend
trend <- ggplot(hauls, aes(month, weight)) + geom_line()
ggsave("trend.png", trend)

# the last plot is what ggsave writes
panel <- ggplot(hauls, aes(day, depth)) + geom_line()
panel
ggsave("panel.png")

# removed, named like an argument, or shown again: it goes nowhere
q <- ggplot(hauls, aes(day, depth)) + geom_line()
q
spread <- quantile(hauls$depth, q = 0.5)
rm(q)
