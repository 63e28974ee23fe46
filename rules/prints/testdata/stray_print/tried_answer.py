# The one function of a script is what it is run for.
def tide(moon):
    return moon * 3


if __name__ == "__main__":
    print(tide(2))
