tide = pd.read_csv("tides.csv")
tide = pd.merge(tide, moons, how = 'left', on = ['day'])
high = [t for t in tide.columns if t not in ['day']]
tide = tide.fillna(0)
print(tide)

late <- function(ferries, limit) {
  rows <- ferries$minutes > 3  # want "`rows` is set again in line 9"
  rows <- ferries$minutes > limit
  ferries[rows, ]
}
