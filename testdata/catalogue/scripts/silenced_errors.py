for path in paths:
    try:
        frames.append(read_sales(path))
    except Exception:
        pass
