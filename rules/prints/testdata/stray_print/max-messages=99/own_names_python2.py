import harbour


def lay_out(chart):
    print "Laying out"  # want note "tells"
    place = harbour.open(chart)

    print "DEPTHS_N: ", depths_n  # want note "tells"

    for depth in depths_n:
        place.write(depth)
    return place
