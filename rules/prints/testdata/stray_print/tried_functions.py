# One function of several is tried.
def tide(moon):
    return moon * 3


def low(moon):
    return tide(moon) - 2


if __name__ == "__main__":
    print(low(2))  # want note "perhaps"
