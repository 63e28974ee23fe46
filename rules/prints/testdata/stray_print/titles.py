BAR = "=" * 40


def compare(frame, by):
    print('fold assignment by day')  # want note "`print` is the first of 4 messages"
    print(frame.folds)
    query = "select * from days"
    print(query)  # want "`query`"
    frame.read(query)
    print(f"Rows of {by}:")
    print(frame.days.describe())
    print(BAR)
    frame.close()
