usage = []
usage.append("Counts ships by the hour.")
usage.append("Input: ")
usage.append("    1. logs = the folder with the logs of the harbour.")
usage.append("Output: ")
usage.append("    1. <name>.csv = ships by the hour.")

import sys

if len(sys.argv) < 2:
    sys.exit("\n".join(usage))
rows = open(sys.argv[1]).readlines()
count = len(rows) // 24

print(count)
