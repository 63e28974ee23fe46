import os
import platform
import socket

import pandas as pd

if socket.gethostname() == "tidelab":
    root = "/home/ann/tides"  # want note "for one of several machines"
tides = pd.read_csv(root + "/a.csv")

host = platform.node()
if host.startswith("tide"):
    data = "/home/ann/data"  # want note "for one of several machines"
else:
    data = "/home/ben/data"  # want note "for one of several machines"
tides = pd.read_csv(data + "/a.csv")

more = "/home/ann/more" if os.uname()[1] == "tidelab" else "/home/ben/more"  # want note "for one of several" note "for one of several"
tides = pd.read_csv(more + "/a.csv")

if os.uname()[0].startswith("L"):
    low = "/home/ann/low"  # want warning "exists on one machine only"
tides = pd.read_csv(low + "/a.csv")
if len(tides) > 3:
    high = "/home/ann/high"  # want warning "exists on one machine only"
tides = pd.read_csv(high + "/a.csv")
if pd.read_csv("/home/ann/first.csv").empty or socket.gethostname() == "tidelab":  # want warning "exists on one machine only"
    print("no tides")
if kind == "high":
    tides = pd.read_pickle("/home/ann/high.pkl")  # want warning "exists on one machine only"
elif kind == "low":
    tides = pd.read_pickle("/home/ann/low.pkl")  # want warning "exists on one machine only"
if kind == "neap":
    level = pd.read_pickle("/home/ann/neap.pkl")  # want note "for one of several machines"
else:
    level = pd.read_pickle("/home/ben/neap.pkl")  # want note "for one of several machines"
