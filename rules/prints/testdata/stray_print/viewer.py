import json

with open("berths/ids.json") as file:
    by_harbour = json.load(file)

print(by_harbour)
