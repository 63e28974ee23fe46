from harbour import *

# want +1 "an assignment of `tide`: remove it"
# tide = max(levels)
print(tide)
