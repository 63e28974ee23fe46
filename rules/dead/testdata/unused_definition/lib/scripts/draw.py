def draw_old_tide():
    return 1


def draw_tide():
    return 1


if __name__ == "__main__":
    draw_old_tide()
