import json
from harbours import deep, shallow

with open("settings.json") as source:
    settings = json.load(source)

loss = eval(settings["loss"])
for boat in settings["boats"]:
    boat["crew"] = eval(boat["harbour"])
