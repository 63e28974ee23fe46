import argparse

parser = argparse.ArgumentParser()
parser.add_argument("path")
args = parser.parse_args()

for line in open(args.path):
    if line.startswith("#"):
        print(line)
        continue
    tides = line.split()
    print(line)  # want note "shows `line` without its name"
    keep(tides)
