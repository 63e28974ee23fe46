import os
import subprocess
import sys

os.system("pip install pandas")  # want warning 1-32:"`pip install pandas` installs while the code runs: declare it"
subprocess.check_call([sys.executable, "-m", "pip", "install", "numpy"])
