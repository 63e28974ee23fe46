import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--year")
year = parser.parse_args().year
