import sys
from subprocess import run


def fetch(name):
    run([sys.executable, "-m", "pip", "install", name], check=True)  # want "`python -m pip install name` installs"
