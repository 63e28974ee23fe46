def check_order(old, new, frame):
    if old.order != new.order:
        print("!!! error, the order changed")  # want note "tells"
        print(old)  # want "old"
        print(new)  # want "new"
    groups = frame.groupby("day")
    print(frame.groupby("day").size())  # want "frame.groupby..day...size.."
    print "steps:", len(old),
    counts = new.counts()
    print "edges:", counts  # want note "tells"
    print("days", groups.days())  # want note "tells"
    print(frame.size)  # want "`frame.size`"
    return frame
