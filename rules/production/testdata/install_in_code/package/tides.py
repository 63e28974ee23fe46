import os

os.system("pip install scipy")  # want "installs what `setup.py` declares already: drop it$"
print("tides")
