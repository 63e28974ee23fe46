import os
from os import chdir

os.chdir("/home/ann/sales")  # want warning 1-28:"`os.chdir\\(\"/home/ann/sales\"\\)` moves the whole session: build paths"
chdir("data")  # want "moves"


def fetch(folder, names):
    os.chdir(folder)  # want "moves"
    for name in names:
        os.mkdir(name)
    os.chdir("..")


def deploy():
    path = os.path.join(os.getcwd(), "build")
    os.chdir(path)  # want "moves"
