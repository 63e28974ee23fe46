import numpy as np
import pandas as pd

low = pd.read_csv("/pool/home/ann/low.csv")  # want warning "`/pool/home/ann/low.csv` exists on one machine only"
low = pd.read_csv("/disk/homedisk/home/ann/low.csv")  # want warning "homedisk"
low = pd.read_csv("/harbour/harbour.usr1/homes/ann/low.csv")  # want warning "homes"
low = pd.read_csv("/mnt/storage/home/ann/low.csv")  # want warning "storage"
low = pd.read_csv("/pool/scratch/ann/low.csv")  # want warning "`/pool/scratch/ann/low.csv`"
low = pd.read_csv("/lab/tides/tmp01/users/ann/low.csv")  # want warning "tmp01"
low = pd.read_csv("/lab/tides/Users/ann/low.csv")  # want warning "Users"
low = pd.read_csv("/rds/user/ann01/low.csv")  # want warning "user/ann01"
low = pd.read_csv("/lab/people/ann/low.csv")  # want warning "people"

# A table, not a folder of somebody.
low = pd.read_csv("/pool/users/low.csv")  # want note "/pool/users/low.csv"
low = pd.read_csv("/mnt/data/users/2020/low.csv")  # want note "/mnt/data/users"
low = pd.read_csv("/pool/superusers/ann/low.csv")  # want note "superusers"

# The same for all.
low = pd.read_csv("/app/users/ann/low.csv")
low = pd.read_csv("/dbfs/lab/users/ann/low.csv")

# No place on a disk.
tide_path = "/api/v1/users/ann/tides"
low_path = "/tides/v2/users/ann/low"
high_path = "/api/users/ann/tides"
