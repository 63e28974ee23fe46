def work_on(model, rows):
    rows.sort()
    print("=" * 72)
    print("EXPERIMENT 67")  # want note "`print` is the first of 8 messages"
    print("=" * 72)
    print(f"Chosen days: {len(rows)}")
    for row in rows:
        print(f"  - {row}")
    model.fit(rows)
    print("Rows of all days:", end="")
    print(rows.shape)
    model.fit(rows)
    print(f"  layers: {list(rows.keys())}")
    return model


def grow(model, rows, names):
    for count, row in enumerate(rows):
        model.fit(row)
        if count % 10 == 0:
            print(count, len(names))
    print("rows were fitted")
    print(f"  shops: "
          f"{rows['shop'].value_counts().to_dict()}")
    return model
