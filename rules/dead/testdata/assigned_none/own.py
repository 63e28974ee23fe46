import pandas as pd


class Table:
    def dropna(self, inplace):
        return self

    def shape(self):
        def sort_values(self):
            return 3


calls = Table(pd)
calls = calls.dropna(inplace=True)
calls = calls.sort_values(inplace=True)  # want warning "^`calls` is None"
print(calls)
