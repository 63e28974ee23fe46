def join(rates, counts):
    print(len(rates))  # want note "`len\\(rates\\)`"
    assert len(rates) == len(counts)
    print(len(counts))  # want warning "`len\\(counts\\)`"
    return rates + counts
