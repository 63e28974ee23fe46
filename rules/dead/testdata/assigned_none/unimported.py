calls = calls.dropna(inplace=True)
print(calls)
