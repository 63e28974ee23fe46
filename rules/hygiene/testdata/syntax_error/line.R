x <- 1; y <- 2;
z <- f() g()  # want 10-13:"`g\\(\\)` follows `z <- f\\(\\)` on one line"
