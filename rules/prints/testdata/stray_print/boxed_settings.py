def fit_all(model, rows, folds):
    print("=" * 40)
    print("fitting rows of all days")  # want note "first of 4 messages"
    print(f"  folds={folds}")
    print(f"  rows={rows.name}")
    print("=" * 40)
    model.fit(rows, folds)
    print("rows were fitted")
    return model
