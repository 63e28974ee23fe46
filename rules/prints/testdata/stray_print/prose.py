def rewrite(model, rows, note="", out="a.onnx"):
    if note:
        print(note)  # want note "first of 12 messages"
    model.check(rows)
    model.save(out)
    print(out)
    dump(model, out)
    print(out)
    model.close()
    print(f"Days shape: {rows.shape}")
    model.close()
    print("rows.shape:", rows.shape)  # want "`rows.shape`"
    model.close()
    print("rows", rows.shape)  # want note "`rows.shape`"
    model.close()
    print("Rows that were left:")
    print(rows.head())
    model.close()
    print("rows:")
    print(rows.head())  # want "`rows.head\\(\\)`"
    model.close()
    print(rows.head(10).to_string(index=False))
    model.close()
    print(f"columns: {list(rows.columns)}")
    print("all days are there")
    model.close()
    print("\n🚲 First days:")
    print(rows.tail())
    return model


def annotate(lines):
    for line in lines:
        line.clean()
        print(line)  # want note "without"
