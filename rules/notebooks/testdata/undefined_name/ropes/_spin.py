import sys

filler = sys.modules["ropes"]
filler.strand = 3
