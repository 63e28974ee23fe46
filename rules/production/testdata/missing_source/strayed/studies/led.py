import sys

sys.path.append("../tools/tables")
import helpers

print(helpers.join([]))
