import os
import re
import subprocess
from pathlib import Path

import click
import pandas as pd

# What every machine of a kind has.
pd.read_csv("data/sales.csv")
open("/dev/null", "w")
open("/tmp/sales.csv")
open("/proc/cpuinfo")
Path("/")
Path("/etc/sales.conf")
os.path.join("/usr/share", "fonts")
pd.read_csv("/kaggle/input/sales/train.csv")
pd.read_csv("/content/drive/MyDrive/sales.csv")
os.listdir("/opt/ml/input/data")
open("/app/config.yml")
open("/home/jovyan/work/sales.csv")
open("/root/.cache/sales")
open("C:/Program Files/R/bin/R.exe")
open("/dbfs/sales.csv")

# No place on a disk.
pd.read_csv("https://example.org/home/ann/sales.csv")
pd.read_csv("s3://home/ann/sales.csv")
app.get("/home/ann")
client.open("/home/ann/page")
pattern = re.compile(r"\\w+\\d")
"/".join(["a", "b"])
pd.read_hdf("sales.h5", "/sales/monthly")
error = "cannot read /home/ann/sales.csv"
log("/home/ann was here")
route = "/api/sales"
FILES_URL = "/static/files"
rpc_paths = ("/rpc", "/pages/style.css")
container_dir = "/home/ann/inside"
container_data = "/home/ann/inside"
ANN = "/home/ann"
Path("/sales")
url = os.path.join(base, "/home/ann")

# Somebody chooses it.
parser.add_argument("--data-dir", default="/home/ann/data", help="/home/ann/data")
DATA = os.environ.get("DATA_DIR", "/home/ann/data")
ROOT = Path(os.environ.get("ROOT_DIR", "/home/ann"))
cache = os.path.expanduser("~/sales_cache")
cache = Path("~/sales_cache").expanduser()
home = Path("~")
CACHE_DIR = "~/sales_cache"
cache = os.path.expanduser(CACHE_DIR)
data = f"{root}/home/ann/data"
pd.read_csv(f"/home/{user}/sales.csv")
pd.read_csv("C:/Users/%s/sales.csv" % user)
pd.read_csv("/path/to/sales.csv")
pd.read_csv("/home/<user>/sales.csv")
pd.read_csv("D:/your/sales.csv")
frame = pd.read_csv(base + "/home/ann")
choice = "a.csv" if place == "/home/ann/x" else "b.csv"
pd.read_csv("a.csv" if "/home/ann/x" else "b.csv")


@click.command()
@click.option("--path", default="/home/ann/data")
def main(path):
    """Read /home/ann/data."""


if os.path.exists("/home/ann/data"):
    local = True

if os.name == "nt":
    exe = os.path.join("C:\\tools", "swig.exe")
    mine = os.path.join("C:\\Users\\ann", "swig.exe")  # want "ann"
