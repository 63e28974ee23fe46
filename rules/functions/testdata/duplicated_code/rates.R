library(dplyr)
library(ggplot2)

north_rates <- function(calls) { # want "^9 lines again at line 14, 1 literal differs: a function saves 6 lines$"
  kept <- calls[!is.na(calls$minutes) & calls$minutes > 0, ]
  kept$month <- format(as.Date(kept$day), "%Y-%m")
  kept$rate <- kept$fee / kept$minutes * 60
  limits <- quantile(kept$rate, c(0.01, 0.99))
  kept <- kept[kept$rate > limits[1] & kept$rate < limits[2], ]
  monthly <- aggregate(rate ~ month, data = kept, FUN = median)
  monthly[order(monthly$month, decreasing = TRUE), ]
}

south_rates <- function(texts) {
  rows <- texts[!is.na(texts$minutes) & texts$minutes > 0, ]
  rows$month <- format(as.Date(rows$day), "%Y-%m")
  rows$rate <- rows$fee / rows$minutes * 60
  ends <- quantile(rows$rate, c(0.05, 0.95))
  rows <- rows[rows$rate > ends[1] & rows$rate < ends[2], ]
  by_month <- aggregate(rate ~ month, data = rows, FUN = median)
  by_month[order(by_month$month, decreasing = TRUE), ]
}

draw <- function(monthly) {
  first <- ggplot(monthly, aes(month, rate)) + geom_line(colour = "grey40") + labs(x = NULL, y = "rate")
  second <- ggplot(monthly, aes(month, fee)) + geom_point(size = 2) + scale_y_log10() + theme_minimal()
  third <- first + theme(legend.position = "none", panel.grid = element_blank())
  plot(monthly$month, monthly$rate, type = "l", col = "red", xlab = "", ylab = "rate")
  lines(monthly$month, monthly$fee, lty = 2, col = "blue", lwd = 2)
  legend("topleft", legend = c("rate", "fee"), lty = 1:2, col = c("red", "blue"))
  ggsave("rates.png", first, width = 8, height = 4)
}

draw_again <- function(monthly) {
  first <- ggplot(monthly, aes(month, rate)) + geom_line(colour = "grey40") + labs(x = NULL, y = "rate")
  second <- ggplot(monthly, aes(month, fee)) + geom_point(size = 2) + scale_y_log10() + theme_minimal()
  third <- first + theme(legend.position = "none", panel.grid = element_blank())
  plot(monthly$month, monthly$rate, type = "l", col = "red", xlab = "", ylab = "rate")
  lines(monthly$month, monthly$fee, lty = 2, col = "blue", lwd = 2)
  legend("topleft", legend = c("rate", "fee"), lty = 1:2, col = c("red", "blue"))
  ggsave("rates.png", first, width = 8, height = 4)
}

paint <- function(tides, shade) {
  note("paint")
  p <- ggplot(tides)
  p <- p + facet_wrap(~harbour, nrow = 2, scales = "free_y")
  p <- p + geom_ribbon(aes(x = hour, ymin = low - sd, ymax = high + sd), alpha = 0.2)
  p <- p + geom_point(aes(x = hour, y = (low + high) / 2, size = -log10(error)), shape = 21)
  p <- p + scale_colour_manual(name = paste("below", bound), values = c("TRUE" = shade, "FALSE" = NA))
  p <- p + scale_x_continuous(breaks = seq(0, 24, by = 3), limits = range(tides$hour))
  p <- p + coord_cartesian(ylim = c(min(tides$low), max(tides$high)))
  p + theme_bw()
}

paint_again <- function(floods, shade) {
  p <- ggplot(floods)
  p <- p + facet_wrap(~harbour, nrow = 2, scales = "free_y")
  p <- p + geom_ribbon(aes(x = hour, ymin = low - sd, ymax = high + sd), alpha = 0.2)
  p <- p + geom_point(aes(x = hour, y = (low + high) / 2, size = -log10(error)), shape = 21)
  p <- p + scale_colour_manual(name = paste("below", bound), values = c("TRUE" = shade, "FALSE" = NA))
  p <- p + scale_x_continuous(breaks = seq(0, 24, by = 3), limits = range(floods$hour))
  p <- p + coord_cartesian(ylim = c(min(floods$low), max(floods$high)))
  p + theme_bw()
}

sketch <- function(tides, name) {
  note("sketch")
  graphics::plot(tides$hour, tides$low - mean(tides$low), type = "b", col = heat.colors(2)[1], xlab = name)
  graphics::lines(tides$hour, tides$high - mean(tides$high), lty = 2, col = heat.colors(2)[2])
  graphics::abline(h = c(mean(tides$low), mean(tides$high)), lty = 3, col = "grey")
  graphics::legend("topleft", legend = paste(name, c("low", "high")), lty = 1:2, col = heat.colors(2))
  ends <- ggplot2::ggplot(tides, ggplot2::aes(hour, high - low)) + ggplot2::geom_col(width = 1 / 2)
  ends <- ends + ggplot2::facet_wrap(~harbour, nrow = length(unique(tides$harbour)) / 2)
  dplyr::glimpse(tides[tides$high > mean(tides$high), c("hour", "high")])
  ggplot2::ggsave(paste0(name, ".png"), ends, width = 8 * 2, height = 4 * 2)
}

sketch_again <- function(floods, name) {
  graphics::plot(floods$hour, floods$low - mean(floods$low), type = "b", col = heat.colors(2)[1], xlab = name)
  graphics::lines(floods$hour, floods$high - mean(floods$high), lty = 2, col = heat.colors(2)[2])
  graphics::abline(h = c(mean(floods$low), mean(floods$high)), lty = 3, col = "grey")
  graphics::legend("topleft", legend = paste(name, c("low", "high")), lty = 1:2, col = heat.colors(2))
  ends <- ggplot2::ggplot(floods, ggplot2::aes(hour, high - low)) + ggplot2::geom_col(width = 1 / 2)
  ends <- ends + ggplot2::facet_wrap(~harbour, nrow = length(unique(floods$harbour)) / 2)
  dplyr::glimpse(floods[floods$high > mean(floods$high), c("hour", "high")])
  ggplot2::ggsave(paste0(name, ".png"), ends, width = 8 * 2, height = 4 * 2)
}
