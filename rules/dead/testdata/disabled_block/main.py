def low():
    return 3


if __name__ == "main":  # by who imports it
    low()

if __name__ == "_main_":  # want "is never"
    low()
