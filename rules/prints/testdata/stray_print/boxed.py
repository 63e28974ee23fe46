def work_on(model, rows):
    rows.sort()
    print("=" * 72)
    print("EXPERIMENT 67")  # want note "`print` is the first of 5 messages"
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
