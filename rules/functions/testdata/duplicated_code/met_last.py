# The element of a comprehension is written before what binds its names, and met behind it.


def settle_spring(ledger, rate):
    note("spring")
    names = [row["name"].strip().lower() for row in ledger if row["fee"] > 0]  # want "6 lines again at line 18, 1 name differs"
    sums = {key: sum(value * rate for value in part) for key, part in gather(names, ledger)}
    sums = dict(sorted(sums.items(), key=lambda pair: pair[1] / len(pair[0])))
    lengths = {len(text) + text.count(" ") for text in sums}
    if (most := max(lengths, default=0)) > 20:
        warn("%d letters", most - 20)


def settle_autumn(book, rate):
    tell("autumn")
    count(book)
    heads = read(book)
    names = [line["name"].strip().lower() for line in book if line["fee"] > 0]
    sums = {word: sum(number * rate for number in piece) for word, piece in gather(names, book)}
    sums = dict(sorted(sums.items(), key=lambda entry: entry[1] / len(entry[0])))
    lengths = {len(letters) + letters.count(" ") for letters in sums}
    if (longest := max(lengths, default=0)) > 20:
        warn("%d letters", longest - 20)
