def score(x):
    return x


# want repository note "^nothing checks what is pushed: add `.github/workflows/check.yml`$"
