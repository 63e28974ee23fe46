def ask(levels):
    name = input("station: ")
    part = levels[name]
    print(len(part))  # want warning "`len.part.`"
    print(part)  # want note "shows `part` without"
    return part.mean()
