path <- sprintf("data/tides.csv", folder)  # want error "^`sprintf` has no place for `folder` in its format, and leaves it out$"
label <- sprintf("%.2f", round(mean(level)), 2)  # want "no place for `2`"
label <- gettextf("%d piers of %s", count, town, domain = NA)
label <- gettextf("%d piers", count, town, domain = NA)  # want "^`gettextf` has no place for `town`"
label <- sprintf("%s piers", count, call. = FALSE)  # want "no place for `call. = FALSE`"
label <- sprintf("%2$s", pier, town)  # want "no place for `pier`"
label <- sprintf("100%%", share)  # want "no place for `share`"
label <- sprintf(c("%s", "one"), pier, town)  # want "no place for `town`"
label <- sprintf(c("%s", "%s of %s"), pier, town)
# An error
label <- sprintf("%s of %s", pier)  # want error "^`sprintf` fails, as its format has a place for value 2 and it gets 1$"
label <- sprintf("%d%% of %s", share)  # want "has a place for value 2 and it gets 1"
label <- sprintf("%3$s", pier, town)  # want "has a place for value 3 and it gets 2"
label <- sprintf("%2$s of %1$s", pier)  # want "place for value 2"
label <- sprintf("%*d", width)  # want "has a place for value 2 and it gets 1"
label <- sprintf("%s of", fmt = "%s of %s")  # want "has a place for value 2 and it gets 1"
label <- sprintf(c("%s", "%s of %s"), pier)  # want "has a place for value 2 and it gets 1"
label <- sprintf("%s")  # want "has a place for value 1 and it gets 0"
label <- sprintf("%d% of %s", share, town)  # want "has a place for value 3 and it gets 2"
label <- sprintf("%s of %s", )  # want "it gets 0"
label <- sprintf("%d%", share)  # want "^`sprintf` fails, as R knows no place like `%`: a percent sign is `%%`$"
label <- sprintf("%d%, %s", share, town)  # want "no place like `%, %s`"
label <- sprintf("%*.*f", width, digits, level)  # want "no place like `%\\*\\.\\*f`"
# As many as there are places
label <- sprintf("%s of %s", pier, town)
label <- sprintf("%1$s and %1$s", pier)
label <- sprintf("%-10s|%+.3e|% d|%05.1f|%#x|%i", pier, level, count, share, code, count)
label <- sprintf("%*d", width, count)
label <- sprintf("%2$*1$d", width, count)
label <- sprintf("%.*f", digits, level)
label <- sprintf(pier, fmt = "%s")
label <- sprintf("none")
# Nobody knows how many, or what the format is
label <- sprintf("%s of %s", ...)
label <- sprintf("%s of %s", !!!names)
label <- sprintf(form, pier, town)
label <- sprintf(paste0("%s", "of"), pier, town)
label <- sprintf(c("%s", form), pier, town)
label <- do.call(sprintf, list("%s of %s", pier, town))
# Pipes
label <- pier %>% sprintf("%s of", .)
label <- pier %>% sprintf("%s of %s", .)  # want "gets 1"
label <- pier |> sprintf("%s of", x = _)
label <- pier |> sprintf("%s of %s", x = _)  # want "gets 1"
label <- pier |> sprintf(fmt = "%s of")
label <- pier |> sprintf(fmt = "%s of %s")  # want "gets 1"
label <- form %>% sprintf(pier, town)
label <- "%s of" %>% sprintf(pier)
label <- "%s of" %>% sprintf(pier, town)  # want "no place for `town`"
label <- pier %|>% sprintf("%s of %s")
label <- paste(pier) == sprintf("%s of %s", pier)  # want "gets 1"
# Code that nobody runs as it stands
code <- quote(sprintf("%s of %s", pier))
expect_error(sprintf("%s of %s", pier))
label <- tides::sprintf("%s of %s", pier)
label <- base::sprintf("%s of %s", pier)  # want "gets 1"
