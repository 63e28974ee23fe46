from steps import clean_tides, fit_tides, plot_tides, read_tides

tides = read_tides()
# want +1 "2 assignments: bring it back, or remove its imports, too"
# tides = clean_tides(tides)
# model = fit_tides(tides)
plot_tides(tides)

# want +1 "a call of `plot_tides`: remove it"
# plot_tides(tides, 3)
