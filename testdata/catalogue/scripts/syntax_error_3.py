for path in paths:
print(path)
