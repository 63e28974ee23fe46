if x:
    for y in z:
        if (
