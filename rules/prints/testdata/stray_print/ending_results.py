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

print(seen)  # want note "shows `seen` without"
print(moored)  # want note "shows `moored` without"
print(len(flags))  # want note "shows `len\\(flags\\)` without"
print(flags)  # want note "shows `flags` without"
