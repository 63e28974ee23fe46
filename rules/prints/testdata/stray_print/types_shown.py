def print_piers(piers, paint):
    border = "=" * len(piers)
    print(type(border))  # want warning "`type.border.`"
    paint(border)
    print(piers.shape)
    print("\n".join(piers))


def describe_kinds(piers, paint):
    for pier in piers:
        print(type(pier), pier.name)
        paint(pier)
