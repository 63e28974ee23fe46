def score(x):
    return x


# want repository note "^nothing says on which system it runs: add `Dockerfile`$"
