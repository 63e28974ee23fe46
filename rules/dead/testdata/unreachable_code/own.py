def exit():
    print("no exit at all")


def f():
    exit()
    return 1
