import lent

print(lent)
