BAR = "=" * 40


def compare(frame, by):
    title = "Errors of %s and others" % by
    print(title)  # want note "`print` is the first of 6 messages"
    print(BAR)
    print(frame)
    print('fold assignment by day')
    print(frame.folds)
    query = "select * from days"
    print(query)  # want "`query`"
    frame.read(query)
    print(f"Rows of {by}:")
    print(frame.days.describe())
    print(BAR)
    frame.close()
