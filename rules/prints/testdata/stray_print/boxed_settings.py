def fit_all(model, rows, folds):
    print("=" * 40)
    print("fitting rows of all days")  # want note "tells"
    print(f"  folds={folds}")  # want note "tells"
    print(f"  rows={rows.name}")  # want "rows.name"
    print("=" * 40)  # want "draws a line"
    model.fit(rows, folds)
    print("rows were fitted")  # want note "tells"
    return model
