import subprocess
import sys

try:
    import tqdm
except ImportError:
    subprocess.run(["pip", "install", "tqdm"])  # want note "installs"

if "google.colab" in sys.modules:
    subprocess.run("pip install -q tqdm", shell=True)

subprocess.run(["pip", "freeze"])
subprocess.run(["git", "clone", "https://example.org/pip-install.git"])
raise ImportError("pip install tqdm")


class Runner:
    def run(self, command):
        return command


Runner().run("pip install tqdm")
