rank_levels <- function(x) rank(-x)
tides <- read.csv("tides.csv")

# Example
if (FALSE) { # want note "^`if FALSE` keeps what is run by hand: give it a function or a script of its own$"
  rank_levels(c(3, 1, 2))
}

## For an interactive test

if (FALSE) { # want note "by hand"
  opt <- get_options("north")
  print(opt)
}

if (FALSE) # set to TRUE to look at the worst # want note "by hand"
{
  plot(rank_levels(tides))
}

if (F) { # want note "by hand"
  # Testing
  rank_levels(tides)
}

# Values to try with.
if (FALSE) { # want note "by hand"
  opt <- list(pier = "north", days = c(1, 3), refit = TRUE)
  limit <- 3
}

# Randomization test for growth of mussels in the harbour
if (FALSE) { # want "switches its block off: give it a script of its own or remove it"
  sapply(1:100, function(i) sample(tides))
}

if (FALSE) { # want "switches its block off: give it a script of its own or remove it"
  limit <- quantile(tides, 0.9)
}

# for testing
if (FALSE) { # want note "chooses by hand what runs"
  limit <- 3
} else {
  limit <- 12
}

smooth <- function(x) {
  if (FALSE) { # want "switches its block off: remove it"
    x <- 3
  }
  x
}

##Don't Run#
############
if (FALSE) { ## # want note "by hand"
  write_all(tides)
}

average <- function(tides, from = 2, gaps) {
  # the columns
  if (FALSE) { # want note "by hand"
    tides <- read.csv("tides.csv")
    from = 3
    width <- 5
  }
  mean(tides[from])
}

spread <- function(tides, from = 2, gaps) {
  gaps <- sort(gaps)
  if (FALSE) { # want "switches its block off: remove it"
    tides <- read.csv("tides.csv")
    from <- 3
  }
  sd(tides[from])
}

if (FALSE) { # Set to TRUE to fetch all of them # want note "by hand"
  fetch_tides(1:100)
} else {
  message("the tides are there")
}

# Start again ----------
if (F) { # want note "by hand"
  old <- list.files("out", full.names = TRUE)
  for (file in old) file.remove(file)
}

watched <- function(x) {
  y <- x + 1
  if (FALSE) { # want "switches its block off: remove it"
    print(x)
    z <- y * 2
    print(z)
  }
  y
}
