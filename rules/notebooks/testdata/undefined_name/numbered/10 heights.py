heights = gauges + "/heights"
print(heights)
