import tides

for low in tides.low():
for low in tides.low():  # want -1 "has no block"
	if low:
		print(low)
