import trackers


def rows_of(regimes):
    print("making the films")
    return [trackers.movie(r) for r in regimes]


def main():
    print("regime  score")
    for row in rows_of(trackers.regimes):
        print(f"{row.name:<20}{row.score:>10.3f}")
        print(row.shape)  # want "`row.shape`"
        row.forget()


if __name__ == "__main__":
    main()
