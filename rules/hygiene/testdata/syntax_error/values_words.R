ports <- c(low.in high  # want 19-23:"^cannot parse `high` after `ports <- c\\(low.in`: mend it$"
