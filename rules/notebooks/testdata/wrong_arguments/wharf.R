library(dplyr)

load <- function(crate, berth = 2) paste(crate, berth)
lift <- function(crate, ...) paste(crate, ...)
weigh <- function(crate, unit_of_weight) crate
stack <- function(crates) crates
sort_out <- function() NULL
store <- function(crate) crate
if (interactive()) hoist <- function(crate) crate
setGeneric("store")

load("figs")
load("figs", 3)
load("figs", 3, 4) # want "`load` takes 2 arguments and gets 3 \\(line 3\\)"
load("figs", bert = 3)
load("figs", quay = 3) # want "`load` has no parameter `quay` \\(line 3\\)"
load("figs", berth = 3, berth = 4) # want "`load` gets `berth` twice"
load()
lift("figs", 1, 2, 3)
weigh("figs", unit = "kg")
weigh("figs", , 3)
sort_out(1) # want "`sort_out` takes no arguments and gets 1"
store("figs", 2)
hoist("figs", 2)
"figs" |> load(3)
"figs" |> load(3, 4) # want "`load` takes 2 arguments and gets 3"
"figs" %>% load(2, .)
"figs" %>% load(2, 3, .) # want "`load` takes 2 arguments and gets 3"
"figs" %>% load(2, 3) # want "`load` takes 2 arguments and gets 3"
"figs" %<>% load(2, 3, 4)
try(load("figs", 3, 4))
tryCatch(stack(1, 2), error = identity)
quote(stack(1, 2))
y ~ stack(1, 2)
stack(1, 2) # want "`stack` takes 1 argument and gets 2"
unload <- function(...) stack(...)
