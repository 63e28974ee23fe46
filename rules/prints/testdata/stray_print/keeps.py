import stock

names = stock.names()
print(names)  # want note "`names`"
for key in names:
    print(names[key])  # want note "`print` tells"
stock.save(names)
