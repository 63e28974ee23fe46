if __name__ == "__main__":
    tides = read_tides("tides.csv")
    levels = tides.levels()
    print(levels)  # want note "shows `levels` without"
    model = fit(levels, tides)
    write(model)
