# The columns of the table are made from these.
#
# Mapping (what was measured becomes what is kept):
# tide -> level
# evening - morning -> spread
# (high + low) / 2 -> middle
tides <- read.csv("tides.csv")
tides$spread <- with(tides, evening - morning)

# We looked up the rows by hand and found
# which(tides$pier == 3) -> 14
low <- tides[14, ]

#Harbour (Categorical)
tides$harbour <- factor(tides$harbour)

#Draught (Metres)
summary(tides$draught)

limits <- list(
  # column = c("lowest", "highest")
)

scale_all <- function(limits) {
  limits
}

summarise_all <- function(levels, weights) {
  n <- nrow(levels)
  # ----------------------------------------------------------------------------
  # 2) Weigh each level by how often it was read
  #    W[i, j] = levels[i, j] / weights[i]
  # ----------------------------------------------------------------------------
  for (i in seq_len(n)) levels[i, ] <- levels[i, ] / weights[i]

  # want +4 "an assignment of `levels"

  # ----------------------------------------------------------------------------
  # The weights were once squared.
  # levels[i, j] <- levels[i, j] / weights[i]^2
  # ----------------------------------------------------------------------------
  levels
}

# want +6 note "2 arguments"

draw(
  tides,
  colour = "grey"
) #,
# legend = "none", frame = tides)
draw_trips <- function(trips, ends) {
  ## repeat passengers
  # another quay
  late <- trips[trips$late, ]
  ## ends=0(round); ends=1(flat)
  lines(late$km, ends = ends)
}

# In which state each of them is
table(tides$state)
#1 = "Moored"
#2 = "Under way, not public"
#3 = "Aground"

plot(tides$state)

#N=number of ports
#H=height of the tide
#E=errors (predict-H)
#varH=variance in H
N <- nrow(tides)
H <- tides$height
E <- predict(H) - H

# names(tides) # "pier" "port" "height"
tides[, c("pier", "height")]
# want +1 "a call of `names`"
# names(tides)
