def order(counts):
    print(counts)  # want "`counts`"
    return sorted(counts)


def ask(counts):
    name = input("Whose? ")
    print(counts[name])  # want note "shows `counts\\[name\\]` without"
    print(counts.shape)  # want warning "`counts.shape`"
    return name


print(order(load()))

counts = load()
print(counts)  # want "`counts`"
while keep(counts):
    kept = find(counts, input("Which? "))
    print(kept)
    counts = without(counts, kept)


def weigh(counts):
    print("counts:", counts)
    return sum(counts)
