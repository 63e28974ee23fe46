model <- lm(count ~ year, surveys)
model { } # want "`{ }` follows `model` on one line"
