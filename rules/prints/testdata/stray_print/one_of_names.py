import tides

NAMES = {0: "by_port", 1: "by_moon"}
HOURS = {0: 3, 1: tides.LAST}


def fit(sets, harbour):
    for i, rows in enumerate(sets):
        print(NAMES[i])
        print(rows)  # want note "perhaps"
        rows.sort()
        harbour.put(rows)
    for i, rows in enumerate(sets):
        print(HOURS[i])  # want "shows `HOURS\\[i\\]`"
        rows.sort()
        harbour.put(rows)
    for rows in harbour.ask():
        print(rows.port)
        known = False
        while not known:
            answer = input("(l)ow or (h)igh: ")
            known = answer in "lh"
        harbour.note(rows, answer)
