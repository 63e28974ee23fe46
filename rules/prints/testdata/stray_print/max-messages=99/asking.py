def ask(levels):
    name = input("station: ")
    part = levels[name]
    print(len(part))  # want warning "`len.part.`"
    print(part)  # want "part"
    return part.mean()
