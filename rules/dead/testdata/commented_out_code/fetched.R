# want +1 note "a call of `install_github`"
# remotes::install_github("harbour/ferries@main")
library(ferries)

# want +1 note "2 lines, 2 calls"
# library(remotes)
# install_github("piers", "harbour")

library(piers)

# want +1 note "3 lines, 3 calls"
# install.packages("moon")
# install.packages(c("buoys", "lamps"), repos = "https://harbour.example.org/sails")
# install.packages("sun")
library(ropes)
library(lamps)

# want +1 note "a call of `install.packages`: declare it"
# install.packages("tides")
plot(levels)

chart <-
  board() +
  # place(panel, left, top, wide, high) +
  place(first, 0, 0.5, 1, 0.5) +
  place(second, 0, 0, 1, 0.5)

sheet <-
  board() +
  # want +1 warning "a call of `place`"
  # place(first, second) +
  place(second, 0, 0, 1, 0.5)

# If the sails are not there yet, uncomment the following line:
# want +1 note "a call of `install.packages`: declare it for the project"
# install.packages("sails")
hoist(sheet)

# want +1 note "2 lines.*declare it for the project"
# missing_ones <- wanted[!(wanted %in% installed.packages()[, "Package"])]
# if (length(missing_ones)) install.packages(missing_ones)
wanted <- c("tides", "boats")
lapply(wanted, require, character.only = TRUE)

# download
# want +1 note "give it a script of its own"
# unzip("tides.zip", exdir = "tides")
tides <- read.csv("tides/tides.csv")

# want +1 note "a call of `saveRDS`: bring it back, or remove it if nothing reads its file"
# saveRDS(tides, here("made", "tides.rds"))
draw(tides)
