import harbour


def check(radii, chords, angles):
    print(len(radii))  # want "shows `len\\(radii\\)`"
    print("the radial distances are:")  # want note "tells"
    print(radii)  # want note "tells"
    print(len(chords))  # want "shows `len\\(chords\\)`"
    print(chords)  # want "shows `chords`"
    print(len(angles))  # want "shows `len\\(angles\\)`"
    print(angles)  # want "shows `angles`"
    return harbour.turn(radii, chords, angles)
