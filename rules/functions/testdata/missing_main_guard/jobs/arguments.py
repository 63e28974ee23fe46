import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--year")
parsed = parser.parse_args()  # want "`use.py:2` runs this by its import"
