def score(x):
    return x


# want repository note "^nothing pins what is installed: add .uv.lock., which .uv lock. writes$"
