def check_order(old, new, frame):
    if old.order != new.order:
        print("!!! error, the order changed")  # want note "`print` is the first of 6 messages"
        print(old)
        print(new)
    groups = frame.groupby("day")
    print(frame.groupby("day").size())
    print "steps:", len(old),
    counts = new.counts()
    print "edges:", counts
    print("days", groups.days())
    print(frame.size)  # want "`frame.size`"
    return frame
