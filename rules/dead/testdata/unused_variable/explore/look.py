seen = 3
print("x")
