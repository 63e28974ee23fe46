import os; import sys
import json  # one more
from csv import (
    reader,
    writer,
)
from io import StringIO, \
    BytesIO
import zlib, t-string  # want "cannot parse `-string` after `import zlib, t`"
