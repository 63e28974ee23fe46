import os

print(tidal.mean([1]), os.getcwd())  # want "`tidal` is defined nowhere"
