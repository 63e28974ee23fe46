import harbour


class Berth:
    def __init__(self, width=3, depths=None):
        print(f"!!!width: {width}")  # want note "tells"
        self.width = width
        self.depths = depths or []


def assign(form, boats):
    chosen = form.get("chosen")
    print("chosen", chosen)  # want note "tells"
    if chosen:
        boats = harbour.pick(chosen)
    for boat in boats:
        print("boat", boat)  # want note "tells"
        boat.assign()
    filename = harbour.place(boats)
    print("filename", filename)  # want note "tells"
    with open(filename) as f:
        boats = f.read()
    score = harbour.score(boats)
    print("score", score)  # want note "tells"
    harbour.keep(score)
    print("Berths", boats)  # want note "tells"
    return boats
