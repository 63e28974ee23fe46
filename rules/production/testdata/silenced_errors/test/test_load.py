try:
    load()
except Exception:
    pass
