def fit(df, model):
    print("reading")  # want note 5-21:"`print` is the first of 4 messages on standard output: use `logging`"
    rows = model.read(df)
    print("fitting")
    model.fit(rows)
    print("writing")
    model.write(rows)
    print("done")
    return model
