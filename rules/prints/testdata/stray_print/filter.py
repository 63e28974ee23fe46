import sys


def annotate(line, known):
    if line in known:
        print("\t".join(known[line]))
    else:
        print(line)


for line in sys.stdin:
    annotate(line, {})
