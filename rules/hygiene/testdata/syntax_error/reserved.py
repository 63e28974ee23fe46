from tides import read

levels = read("levels.csv", async=True)  # want "`async` is a keyword of Python and cannot be a name: choose another"
levels.is = 3
