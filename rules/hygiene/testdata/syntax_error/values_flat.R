ports <- c(
"low",
"high"
"mean"  # want 1-7:"^`\"mean\"` follows `\"high\"`: add a comma or operator$"
)
