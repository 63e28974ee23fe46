from math import *
from datetime import *

print(sqrt(pi), timedelta(days=3))
print(radius)  # want "`radius` is defined nowhere"
print(argparse.ArgumentParser())  # want "`argparse` is defined nowhere"
