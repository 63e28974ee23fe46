checked = 3
print("x")
