def anything(part):
    exec(part)
    print(found)
    found = 1
