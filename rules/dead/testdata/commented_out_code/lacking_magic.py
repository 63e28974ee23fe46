levels = [1, 2]

# want +1 "an assignment of `tide`: remove it"
# tide = max(levels)
print(levels)
get_ipython().run_cell_magic("time", "", "tide = min(levels)")
print(tide)
