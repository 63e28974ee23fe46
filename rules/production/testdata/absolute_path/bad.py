import glob
import os
import shutil
import sys
from os.path import join
from pathlib import Path

import joblib
import numpy as np
import pandas as pd
import torch

sales = pd.read_csv("/home/ann/sales/data.csv")  # want warning 21-47:"`/home/ann/sales/data.csv` exists on one machine only: use a path relative to the project"
sales.to_csv("C:\\Users\\ann\\out.csv")  # want warning "`C:..Users..ann..out.csv`"
sales.to_parquet(path="D:/sales/out.parquet")  # want "exists on one machine only"
with open(r"\\fileserver\share\sales.csv") as f:  # want "fileserver"
    text = f.read()
weights = np.load("/Users/ann/weights.npy", allow_pickle=True)  # want "/Users/ann/weights.npy"
joblib.dump(weights, "/home/ann/model.joblib")  # want "model.joblib"
torch.save(weights, "/media/ann/disk/model.pt")  # want "/media/ann/disk/model.pt"
files = glob.glob("/home/ann/sales/*.csv")  # want `/home/ann/sales/\*.csv`
raw = join("/Volumes/Backup", "raw")  # want "/Volumes/Backup"
out = Path("/home/ann") / "out"  # want "/home/ann"
sys.path.append("/home/ann/lib")  # want "/home/ann/lib"
sys.path.insert(0, "/home/ann/lib")  # want "/home/ann/lib"
shutil.copy("sales.csv", "/mnt/c/sales.csv")  # want "/mnt/c/sales.csv"
SALES = "/home/ann/sales/2019.csv"  # want "/home/ann/sales/2019.csv"
DATA_DIR = "/home/ann/data"  # want 12-28:"/home/ann/data"
config = {"data_dir": "/home/ann/data", "name": "/home/ann"}  # want 23-39:"/home/ann/data"
config["output_path"] = "/home/ann/out"  # want "/home/ann/out"
self.folder = "/home/ann/sales"  # want "/home/ann/sales"
home_sales = pd.read_csv("~/sales.csv")  # want "`~/sales.csv`"
last_year = "~/last.csv"  # want "`~/last.csv`"
compare(pd.read_csv(last_year))
long = pd.read_csv("/home/ann/a/folder/whose/name/does/not/end/soon/sales.csv")  # want "`/home/ann/a/folder/whose/name/does…` exists"
monthly = pd.read_csv("/home/ann/sales/" + month + ".csv")  # want 23-41:"/home/ann/sales/"
yearly = pd.read_csv(f"/home/ann/{year}.csv")  # want "/home/ann/"
weekly = pd.read_csv("/home/ann/{}.csv".format(week))  # want "/home/ann/"
daily = pd.read_csv("/home/ann/%s.csv" % day)  # want "/home/ann/"
train = r"C:\Users\ann\train.csv"  # want 9-34:"train.csv"
model.fit(pd.read_csv(train))
paths = ["/home/ann/a.csv", "/home/ann/b.csv"]  # want 10-27:"a.csv" 29-46:"b.csv"
fit(data_dir="/home/ann/data")  # want "/home/ann/data"


def load(path="/home/ann/sales.csv"):  # want "/home/ann/sales.csv"
    return pd.read_csv(path)


shared = pd.read_csv("/data/sales/2024.csv")  # want note 22-44:"`/data/sales/2024.csv` is absolute: make it relative to the project or configurable"
SOURCE = "/srv/sales/in.csv"  # want note "/srv/sales/in.csv"
df = pd.read_csv(SOURCE)
cube = pd.read_csv("/home/ubuntu/cube.csv")  # want warning "/home/ubuntu/cube.csv"
stick = pd.read_csv("/media/pi/cube.csv")  # want note "/media/pi/cube.csv"
waves = pd.read_csv("/data2/ann/waves.csv")  # want warning "`/data2/ann/waves.csv` exists on one system only"
waves = pd.read_csv("/gpfs/work/ann/waves.csv")  # want warning "`/gpfs/work/ann/waves.csv` exists on one system only"
winds = pd.read_csv("/mnt/tides/winds.csv")  # want warning "one system only"
sales = pd.read_csv("/mnt/data/sales.csv")  # want note "/mnt/data/sales.csv"
tools = pd.read_csv("/share/apps/tools.csv")  # want note "/share/apps/tools.csv"
home_sales.to_csv("~/checked.csv")  # want "outside of the project"
import sys
sys.path.append("/Dedicated/ann/tides")  # want warning "`/Dedicated/ann/tides` exists on one machine only"
sys.path.insert(0, "/app/src")
