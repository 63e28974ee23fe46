def work_on(rows, search, test):
    rows = rows.sort()
    print("--- first rows ---")  # want note "first of 16 messages"
    print(rows.head())
    print("All results:")
    print(search.cv_results_)
    rows.close()
    device = rows.device()
    print("place:", device)
    print(f"  Shape: {rows.shape}")
    rows.close()
    print("Shape:", rows.shape)  # want note "`rows.shape`"
    rows.close()
    print("Content check")
    test = rows.compare(search)
    print(test.statistic, test.pvalue)
    rows.close()
    print("classes of the anchor:")
    print(rows["class"].value_counts().to_string())
    rows.close()
    print("=" * 30)  # want "draws a line"
    print(rows)  # want "`rows`"
    rows.close()
    print("Preview:")
    print("=" * 30)
    print(rows.head())
    rows.close()
    print(f"\nDaily: {rows.shape}")
    print(f"{rows.days} days in all")
    print(f"{rows.shops} shops in all")
    if search.errors > 3:
        print(rows)
    for i in range(9):
        print(rows[i])  # want note "without its name"
        rows.keep(i)
    return rows
