def limit(x):
    """Fifteen are allowed."""
    if x == 0:
        print(0)
    if x == 1:
        print(1)
    if x == 2:
        print(2)
    if x == 3:
        print(3)
    if x == 4:
        print(4)
    if x == 5:
        print(5)
    if x == 6:
        print(6)
    if x == 7:
        print(7)
    if x == 8:
        print(8)
    if x == 9:
        print(9)
    if x == 10:
        print(10)
    if x == 11:
        print(11)
    if x == 12:
        print(12)
    if x == 13:
        print(13)
    if x == 14:
        print(14)


def over(x):  # want warning 5-9:"^`over` has cognitive complexity 16 \\(15 allowed\\): split it$"
    if x == 0:
        print(0)
    if x == 1:
        print(1)
    if x == 2:
        print(2)
    if x == 3:
        print(3)
    if x == 4:
        print(4)
    if x == 5:
        print(5)
    if x == 6:
        print(6)
    if x == 7:
        print(7)
    if x == 8:
        print(8)
    if x == 9:
        print(9)
    if x == 10:
        print(10)
    if x == 11:
        print(11)
    if x == 12:
        print(12)
    if x == 13:
        print(13)
    if x == 14:
        print(14)
    if x == 15:
        print(15)


def nested(rows):  # want "^`nested` has cognitive complexity 21 "
    for a in rows:
        for b in a:
            for c in b:
                for d in c:
                    for e in d:
                        for f in e:
                            print(f)


class Model:
    @property
    def fit(self, x):  # want 9-12:"^`fit` has cognitive complexity 17 "
        if x == 0:
            print(0)
        if x == 1:
            print(1)
        if x == 2:
            print(2)
        if x == 3:
            print(3)
        if x == 4:
            print(4)
        if x == 5:
            print(5)
        if x == 6:
            print(6)
        if x == 7:
            print(7)
        if x == 8:
            print(8)
        if x == 9:
            print(9)
        if x == 10:
            print(10)
        if x == 11:
            print(11)
        if x == 12:
            print(12)
        if x == 13:
            print(13)
        if x == 14:
            print(14)
        if x == 15:
            print(15)
        return self.fit(x - 1)

    def predict(self, x):
        if x == 0:
            print(0)
        if x == 1:
            print(1)
        if x == 2:
            print(2)
        if x == 3:
            print(3)
        if x == 4:
            print(4)
        if x == 5:
            print(5)
        if x == 6:
            print(6)
        if x == 7:
            print(7)
        if x == 8:
            print(8)
        if x == 9:
            print(9)
        if x == 10:
            print(10)
        if x == 11:
            print(11)
        if x == 12:
            print(12)
        if x == 13:
            print(13)
        if x == 14:
            print(14)


def outer(x):
    """Only what is in it is too complex."""
    y = 1

    def inner(x):  # want "^`inner` has cognitive complexity 16 "
        if x == 0:
            print(0)
        if x == 1:
            print(1)
        if x == 2:
            print(2)
        if x == 3:
            print(3)
        if x == 4:
            print(4)
        if x == 5:
            print(5)
        if x == 6:
            print(6)
        if x == 7:
            print(7)
        if x == 8:
            print(8)
        if x == 9:
            print(9)
        if x == 10:
            print(10)
        if x == 11:
            print(11)
        if x == 12:
            print(12)
        if x == 13:
            print(13)
        if x == 14:
            print(14)
        if x == 15:
            print(15)

    return inner(y)


def sum_of_two(x):  # want "^`sum_of_two` has cognitive complexity 18 "
    if x == 0:
        print(0)
    if x == 1:
        print(1)
    if x == 2:
        print(2)
    if x == 3:
        print(3)
    if x == 4:
        print(4)
    if x == 5:
        print(5)
    if x == 6:
        print(6)
    if x == 7:
        print(7)

    def half(x):
        if x == 0:
            print(0)
        if x == 1:
            print(1)
        if x == 2:
            print(2)
        if x == 3:
            print(3)
        if x == 4:
            print(4)

    return half(x)


def both(x):  # want "^`both` has cognitive complexity 48 "
    if x == 0:
        print(0)
    if x == 1:
        print(1)
    if x == 2:
        print(2)
    if x == 3:
        print(3)
    if x == 4:
        print(4)
    if x == 5:
        print(5)
    if x == 6:
        print(6)
    if x == 7:
        print(7)
    if x == 8:
        print(8)
    if x == 9:
        print(9)
    if x == 10:
        print(10)
    if x == 11:
        print(11)
    if x == 12:
        print(12)
    if x == 13:
        print(13)
    if x == 14:
        print(14)
    if x == 15:
        print(15)

    def half_of_both(x):  # want "^`half_of_both` has cognitive complexity 16 "
        if x == 0:
            print(0)
        if x == 1:
            print(1)
        if x == 2:
            print(2)
        if x == 3:
            print(3)
        if x == 4:
            print(4)
        if x == 5:
            print(5)
        if x == 6:
            print(6)
        if x == 7:
            print(7)
        if x == 8:
            print(8)
        if x == 9:
            print(9)
        if x == 10:
            print(10)
        if x == 11:
            print(11)
        if x == 12:
            print(12)
        if x == 13:
            print(13)
        if x == 14:
            print(14)
        if x == 15:
            print(15)

    return half_of_both(x)


def factory():
    """Holds two functions that have nothing to do with each other."""

    def first(x):
        if x == 0:
            print(0)
        if x == 1:
            print(1)
        if x == 2:
            print(2)
        if x == 3:
            print(3)
        if x == 4:
            print(4)
        if x == 5:
            print(5)
        if x == 6:
            print(6)
        if x == 7:
            print(7)
        if x == 8:
            print(8)

    def second(x):
        if x == 0:
            print(0)
        if x == 1:
            print(1)
        if x == 2:
            print(2)
        if x == 3:
            print(3)
        if x == 4:
            print(4)
        if x == 5:
            print(5)
        if x == 6:
            print(6)
        if x == 7:
            print(7)
        if x == 8:
            print(8)

    return first, second


def decorator(g):
    @wraps(g)
    def wrapper(x):  # want "^`wrapper` has cognitive complexity 16 "
        if x == 0:
            print(0)
        if x == 1:
            print(1)
        if x == 2:
            print(2)
        if x == 3:
            print(3)
        if x == 4:
            print(4)
        if x == 5:
            print(5)
        if x == 6:
            print(6)
        if x == 7:
            print(7)
        if x == 8:
            print(8)
        if x == 9:
            print(9)
        if x == 10:
            print(10)
        if x == 11:
            print(11)
        if x == 12:
            print(12)
        if x == 13:
            print(13)
        if x == 14:
            print(14)
        if x == 15:
            print(15)

    return wrapper


def dispatch(x):
    """A long flat match is one decision."""
    match x:
        case 0:
            return 1
        case 1:
            return 2
        case 2:
            return 3
        case 3:
            return 4
        case 4:
            return 5
        case 5:
            return 6
        case 6:
            return 7
        case 7:
            return 8
        case 8:
            return 9
        case 9:
            return 10
        case 10:
            return 11
        case 11:
            return 12
        case 12:
            return 13
        case 13:
            return 14
        case 14:
            return 15
        case 15:
            return 16
        case 16:
            return 17
        case 17:
            return 18
        case 18:
            return 19
        case 19:
            return 20


def pick(x):
    """What works on whole columns branches nothing."""
    return [a for a in x if a for b in a if b for c in b if c]
