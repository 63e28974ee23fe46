import sys

print(harbour, sys.argv)  # want "`harbour` is defined nowhere: a run that gets here fails"
