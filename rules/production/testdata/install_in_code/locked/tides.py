import os

os.system("pip install scipy")  # want "declare it for the project$"
print("tides")
