tensor = make([[1, 2], [3, 4]])
print(tensor)
print(tensor.shape)
tensor.keep()
