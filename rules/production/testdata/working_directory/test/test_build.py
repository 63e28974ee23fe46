import os

os.chdir("fixtures")
