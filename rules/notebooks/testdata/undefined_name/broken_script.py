!pip install tides
print(nothing_here)
