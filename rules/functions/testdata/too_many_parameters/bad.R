fit <- function(a, b, c, d, e, f, g, h, i) a # want "`fit` needs 9 arguments"
fine <- function(a, b, c, d, e, f, g, h, i = 1, ...) a
server <- function(input, output, session, a, b, c, d, e, f, g, h) a
