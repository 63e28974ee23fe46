# want +1 "`stray_prnt` is no rule"
x <- 1 # labcoat: ignore[stray_prnt] why

y <- 2 # nolint: object_name_linter.
# jarl-ignore any_is_na: why
z <- 3
