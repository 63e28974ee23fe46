import stock

names = {}
for line in open("names.txt"):
    key, name = line.split(",")
    names[key] = name
print(names)
print("shop;name")
for key in stock.keys():
    if key in names:
        print(key, names[key])
    else:
        print(key)
