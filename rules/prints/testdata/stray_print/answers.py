def order(counts):
    print(counts)  # want warning "`counts`"
    return sorted(counts)


def ask(counts):
    name = input("Whose? ")
    print(counts[name])
    print(counts.shape)  # want warning "`counts.shape`"
    return name


print(order(load()))
