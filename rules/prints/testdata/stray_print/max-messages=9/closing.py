def plot_matrix(matrix, normal, bandits):
    if normal:
        matrix = matrix / matrix.sum()
        print("shares")  # want note "`print` tells"
    else:
        print("counts")  # want note "`print` tells"
    print(matrix)  # want note "without"
    show(matrix)
    print(matrix)  # want "`matrix`"
    for b in bandits:
        print(b.rate)  # want note "without"
    return matrix
