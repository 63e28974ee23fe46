import contextlib
import os
import sys
from pathlib import Path


def build(folder):
    before = os.getcwd()
    os.chdir(folder)
    try:
        os.system("make")
    finally:
        os.chdir(before)


class inside:
    def __init__(self, folder):
        self.folder = folder

    def __enter__(self):
        self.before = os.path.abspath(os.curdir)
        os.chdir(self.folder)

    def __exit__(self, *_):
        os.chdir(self.before)


class stacked:
    def __init__(self):
        self.places = []

    def __enter__(self):
        self.places.append(os.getcwd())
        os.chdir("out")

    def __exit__(self, *_):
        os.chdir(self.places.pop())


@contextlib.contextmanager
def moved(folder):
    origin = str(Path.cwd())
    os.chdir(folder)
    yield
    os.chdir(origin)


def print_report():
    os.chdir("report")  # want "moves"
    subprocess.check_call(["pdflatex", "report.tex"])
    done = subprocess.run(["biber", "report"])


def upload(server, files):
    server.chdir("/incoming")
    with contextlib.chdir("out"):
        for file in files:
            server.put(file)


os.chdir(os.path.dirname(os.path.abspath(__file__)))  # want note "moves"
ROOT = Path(__file__).resolve().parent
os.chdir(ROOT / "data")  # want note "moves"
os.chdir(sys.argv[1])  # want note "moves"
os.chdir("/")  # want note "moves"

os.chdir(".")
