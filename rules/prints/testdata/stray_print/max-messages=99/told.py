def fit(df, model, names):
    try:
        model.fit(df)
    except ValueError as e:
        print(e)  # want note "`print` tells"
        print(df)  # want note "tells"
    msg = "done"
    print(msg)  # want note "`print` tells"
    print(model.best_score_)  # want note "`print` tells"
    print(f"{names[0]}: {df}")  # want note "`print` tells"
    print("-", names)  # want note "`print` tells"
    print("\n".join(names))  # want note "`print` tells"
    print(f"{len(df)} {names}")  # want note "`print` tells"
    print("accuracy:", model)  # want note "`print` tells"
    print("rows", df.shape, "of", len(names))  # want note "`print` tells"
    print(*names)  # want note "`print` tells"
    print(f"{names}{names[0]}")  # want note "`print` tells"
    model.fit(df)
    print(f"{df}")  # want "`print` shows"
    model.fit(df)
    print("%s %s" % (df, names))  # want "`print` shows"
    print("%s%s %s" % (df, names, 1))  # want note "`print` tells"
    print(
        df.loc[
            0],  # want -2 note "`print` shows a value, perhaps"
    )
    print(df.some_very_long_attribute_name.another_one)  # want "`print` shows a value"
    return df
