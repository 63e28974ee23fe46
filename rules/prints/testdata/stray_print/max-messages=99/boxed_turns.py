import os
import sys

folder = sys.argv[1]
os.system("mkdir " + folder)
for sheet in os.listdir(folder):
    if sheet.endswith(".tide"):
        source = os.path.join(folder, sheet)
        day = sheet.split(".tide")[0].split("ferry")[1]
        print("==============")
        print("==============")
        os.system("load " + source)
        ferries = set()
        for line in open(source):
            if line.startswith("ferry"):
                ferries.add(line.split(";")[1])
        with open(os.path.join(folder, "ferries" + day), "w") as kept:
            for ferry in ferries:
                kept.write(ferry)
        os.remove(source)
