import os

os.system("pip install tides")  # want warning "installs"
local = "/kaggle/input" if os.path.exists("/kaggle/input") else "data"
print(local)
