options(warn = -1) # want warning 1-19:"`options\\(warn = -1\\)` hides every warning: wrap the one call"
options(stringsAsFactors = FALSE, warn = -1L) # want "hides"
sales <- suppressWarnings({ # want "`suppressWarnings` hides what 2 steps warn of"
  a <- as.numeric(x)
  b <- fit(a)
})
sales <- suppressWarnings(raw |> clean() |> summarise(n())) # want "2 steps"
