if x:
    pass
print(((
