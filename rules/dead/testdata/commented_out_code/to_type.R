# What a person is to type, and code that waits.
tides <- read.csv("tides.csv")

# Trouble: the token of the harbour is stale
# Mend: run the following in the console:
#         harbour::renew_token("tides")
levels <- tides$level

# Run the following in the console of the pier
#         harbour::renew_token("piers") # want "a call of `renew_token`"
low <- min(levels)

# Run the following lines for the piers:
#         harbour::renew_token("lows") # want "a call of `renew_token`"
high <- max(levels)

# To use the console of the pier:
#         harbour::renew_token("highs") # want "a call of `renew_token`"
middle <- median(levels)

# Run the following in the console:
# harbour::renew_token("middle") # want "a call of `renew_token`"
spread <- sd(levels)

# Uncomment and run this in the console:
#         harbour::renew_token("spread") # want "a call of `renew_token`"
draw(tides)

# Run this in the console if you want the moon:
#         harbour::renew_token("moon") # want "a call of `renew_token`"
draw(moon)
