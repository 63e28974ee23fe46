def share(part, whole):
    if whole > 0:
        result = part / whole
    else:
        pass
    return result


def clean(trips):
    pass


clean([3, 4])
