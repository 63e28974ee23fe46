def fit(model, rows):
    fitted = model.fit(rows)
    report = model.report(fitted)
    print(report)  # want note "`print` tells"
    table = model.table(fitted)
    matrix = model.matrix(fitted)
    print(matrix)  # want note "without"
    model.plot_matrix(matrix, title="a")
    grown = model.grow(fitted)
    print(grown)  # want "`print` shows `grown`"
    model.fit(grown)
    print(model.weights_)  # want "`print` shows `model.weights_`"
    print(model.best_score_)  # want note "tells"
    part = rows[0]
    print(part)  # want "`print` shows `part`"
    sums = model.sums(rows)
    print(sums)  # want "`print` shows `sums`"
    return model.keep(sums)


def walk(day, last):
    while day != last:
        print(day)  # want note "without its name"
        day = day.next()
        for step in day.steps:
            total = step.merge(total)
            print(total)  # want "`print` shows `total`"
    last.keep(total)
