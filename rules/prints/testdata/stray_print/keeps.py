import stock

names = stock.names()
print(names)  # want "`names`"
for key in names:
    print(names[key])  # want note "without"
stock.save(names)
