import os

os.system("pip install pandas")
