import mock  # want "`mock` is not declared: add it to requirements.txt"
import tabulate
