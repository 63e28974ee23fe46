total = (
    1 +
    2
)
count = \
    total
kept: int = \
    count
rows = [  # one each
    total,
]


def address(base):
    url =  # want "`url =` lacks its value"
    path = base + url
    return path
