from harbour import load_boats

boats = load_boats("boats.csv")
seen = 0
moored = 0
flags = set()
for name, flag in boats.items():
    if flag:
        seen += 1
        flags.add(flag)
    else:
        moored += 1

print(seen)
print(moored)
print(len(flags))  # want note "shows `len\\(flags\\)` without"
print(flags)
