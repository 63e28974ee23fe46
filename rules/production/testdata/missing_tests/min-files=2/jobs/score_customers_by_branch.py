def score(x):
    return x


# want repository note "^nothing tests 2 files in production: begin with .tests/test_score_customers_by_branch.py.$"
