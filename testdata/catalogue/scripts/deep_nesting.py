for path in paths:
    if path.exists():
        table = read(path)
        for name, column in table.items():
            if name in wanted:
                for value in column:
                    try:
                        total += float(value)
                    except ValueError:
                        if value not in known:
                            unknown.append(value)
