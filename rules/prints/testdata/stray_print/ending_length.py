from harbour import load_boats

boats = load_boats("boats.csv")
flags = set()
for name, flag in boats.items():
    flags.add(flag)

print(flags)
print(len(flags))  # want note "`len\\(flags\\)`"
