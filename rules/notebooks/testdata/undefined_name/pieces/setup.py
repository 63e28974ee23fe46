import os

os.chdir(pier)
print(year, limit)
