# %% settings
day_of_run <- as.Date(day_of_run)
kept_before <- kept

# %% work
kept <- 3
print(day_of_run)
