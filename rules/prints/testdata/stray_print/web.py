def answer(rows):
    print("Content-Type: text/csv")
    print("Content-Length: %d" % len(rows))
    print()
    print(rows)
