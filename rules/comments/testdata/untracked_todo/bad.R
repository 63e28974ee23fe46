# want +1 "`TODO` has no owner"
#' TODO read the units
x <- load()
# want +1 "`TODO`"
# - TODO: plot it
# TODO(ann) plot it
