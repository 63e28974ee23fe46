from tides import high, t-low

print(high)
