def fit(rows, model, words):
    n = 0
    for i in range(100):
        cost = model.step(rows)
        model.keep(cost)
        if i % 25 == 0:
            print(cost)  # want note "`print` tells"
            print(cost.shape)  # want warning "`cost.shape`"
        n += 1
        print(n)  # want note "shows `n` without"
        print(i, cost)  # want note "without"
        print(cost)  # want "`print` shows `cost`"
        print(i, len(cost))  # want note "`len\\(cost\\)`"
    print("neighbours of", rows.first)  # want note "`print` tells"
    for w in words:
        print(w.text)  # want note "`print` tells"
    for b in words.bandits:
        print(b.mean)  # want note "without"
    print("best of all:", words.best)  # want note "`print` tells"
    model.close()
    for part in words.parts:
        print(part.weight)  # want "`part.weight`"
    model.open()
    if model.normal:
        print("shares")  # want note "`print` tells"
    else:
        print("counts")  # want note "`print` tells"
    print(n)  # want note "`print` tells"
    for w in words:
        print("\t%s" % w.text)  # want note "`print` tells"
    return n
