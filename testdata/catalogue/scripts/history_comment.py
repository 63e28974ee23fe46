# Last modified: 2019-04-11
calls = load("calls.csv")
