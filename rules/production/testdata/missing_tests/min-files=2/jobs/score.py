def score(x):
    return x


# want repository note "^nothing tests 2 files in production: begin with .tests/test_score.py.$"
