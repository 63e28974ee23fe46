import logging
import sys
from pprint import pprint
import warnings
from contextlib import redirect_stdout

print = logging.getLogger(__name__).info if len(sys.path) > 3 else print


def clean(df):
    print(df.shape)
    pprint(df.shape, stream=sys.stderr)
    return df


class Table:
    def print(self, df):
        return df
