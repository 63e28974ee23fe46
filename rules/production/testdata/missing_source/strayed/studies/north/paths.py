import sys

sys.path.append("../../tools/tables")
