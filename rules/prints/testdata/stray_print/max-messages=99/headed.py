def compare(model, rows):
    scores = model.score(rows)
    print("Scores by region:")  # want note "`print` tells"
    print(scores)  # want note "`print` tells"
    rates = model.rates(rows)
    print(rates)  # want "`print` shows `rates`"
    means = model.means(rates)
    print(means)  # want note "without"
    for name in rows:
        print(name)  # want note "without its name"
        part = model.part(name)
        print(part)  # want "`print` shows `part`"
        model.keep(part)
    print("Shape:")  # want note "`print` tells"
    print(rows.shape)  # want note "`print` shows `rows.shape`"
    return scores
