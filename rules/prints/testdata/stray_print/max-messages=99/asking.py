def ask(levels):
    name = input("station: ")
    part = levels[name]
    print(len(part))  # want warning "`len.part.`"
    print(part)
    return part.mean()
