films = load()
print(films)


def rate(films):
    print(films.shape)  # want warning "`films.shape`"
    return films


def tell(films):
    for film in films:
        print(film)


if __name__ == "__main__":
    print(films)  # want note "`films`"
    rate(films)
