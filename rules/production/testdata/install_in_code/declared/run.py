import os

os.system("pip install scipy")  # want "`pip install scipy` installs what `requirements.txt` declares already: drop it$"
print("tides")
