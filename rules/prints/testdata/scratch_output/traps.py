"""Where a lone expression is no display."""
import logging
import os
import random

import pytest
import requests
from shapes import area
from shapes import ring as hoop

import shapes.tables

"a string below the docstring"
...
area
hoop  # exported again
__all__
log = logging.getLogger(__name__)
log.info("read")
df.info(buf=lines)
df = shapes.tables.read()
requests.head("https://example.org")
chain = shapes.Chain(df)
chain.sample(20000, 5000)
chain.sample(20000)
client.head("bucket", "key")
df.dropna(inplace=True)
df.sort_values("km", inplace=True)
df.plot()
df.count()
df.eval("a = b", inplace=True)
names = ["a"]
names.append("b")
thread.join()
random.sample(names, 1)
a >> b
df == 3
(df.km > 3)
[log.info(n) for n in names]
lambda: df
await_all = None
names.sort()
codes = {}
_ = df
os.environ["TOKEN"]
_

try:
    unicode
except NameError:
    unicode = str

try:
    codes["x"]
    df.shape
    len(df)
except (KeyError, AttributeError):
    pass

with pytest.raises(KeyError):
    codes["y"]
    df.nothing

if False:
    df.head()


class Rows:
    km
    df.shape

    def warm(self):
        self.all_dates  # worked out here
        self.cache["x"]
        codes["x"]
        self.parent.total
        self.head()
        self.info()
        yield
        yield df
        return self.rows


async def fetch(job):
    await job
    await job.head()


def table(len):
    len(df)
# want -1 "`len`"


def type(x):
    return x


type(df)
df.shape  # noqa: B018
df.shape  # noqa
