ports <- c(tides"low")  # want 17-23:"^cannot parse `\"low\"\\)` after `ports <- c\\(tides`: mend it$"
