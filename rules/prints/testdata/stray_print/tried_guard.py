import json

import numpy as np

from tides import low


class Sheet:
    def __init__(self, rows):
        self.rows = rows

    def sort(self):
        self.rows.sort()

    @classmethod
    def filled(cls, number):
        return cls([0] * number)

    def summary(self):
        return str(self.rows)


class Join:
    def __call__(self, rows):
        return sum(rows)


def both(rows=(), by=1):
    return rows[0] * by, rows[-1]


if __name__ == "__main__":
    sheet = Sheet([2, 1])
    print(sheet.rows)  # want note "`sheet.rows`"
    sheet.sort()
    print(json.dumps(sheet.rows))
    print(sheet.summary())
    print("sorted")
    print(both(sheet.rows, 3))
    for row in both(sheet.rows):
        print(row)

if __name__ == "__main__":
    sheet = Sheet([2, 1])
    print(np.sum(sheet.rows))  # want note "perhaps"
    first, last = both(sheet.rows)
    print(first)  # want note "`first`"
    number = 2
    print(first, last)
    join = Join(2)
    print(join([1, 2]))  # want note "perhaps"

if __name__ == "__main__":
    rows = [1, 2]
    print(both(rows, 2)[0])  # want note "perhaps"
    print(Sheet.filled(2))  # want note "perhaps"
    print(both("Low. High"))  # want note "perhaps"
    print(both("rows/low.csv"))
    print(both())

if __name__ == "__main__":
    rows = low([1, 2])
    print(rows)
    print("shape:", rows.shape)
    print(rows.shape)  # want note "`rows.shape`"
