import argparse
import json
import logging
import os
import sys

import matplotlib.pyplot as plt
import numpy as np


def options():
    parser = argparse.ArgumentParser(description="scores customers")
    parser.add_argument("--rate", type=float, default=0.1, help="how fast it learns")
    parser.add_argument("--depth", type=int, default=6, help="how deep the trees are")
    parser.add_argument("--rounds", type=int, default=300, help="how many trees there are")
    parser.add_argument("--seed", type=int, default=1, help="where chance begins")
    parser.add_argument("--folder", type=str, default=".", help="where files are")
    parser.add_argument("--name", type=str, default="run", help="what files are called")
    return parser.parse_args()


class Job:
    def __init__(self, rate, depth, rounds, seed, folder, name, loud, checks):
        self.rate = rate
        self.depth = depth
        self.rounds = rounds
        self.seed = seed
        self.folder = folder
        self.name = name
        self.loud = loud
        self.checks = checks


LOW = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89]
MIDDLE = {"north": 1, "south": 2, "east": 3, "west": 4}
HIGH = (0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4)
NAMES = ["age", "fee", "tax", "minutes", "messages", "calls"]
LABELS = {"a": "very low", "b": "low", "c": "high", "d": "very high"}
LIMITS = [[0, 1], [1, 10], [10, 100], [100, 1000]]
DATES = ["2020-01-01", "2021-01-01", "2022-01-01", "2023-01-01"]


def show(years, values, others, folder):
    figure, axes = plt.subplots(figsize=(8, 4))
    axes.plot(years, values, color="tab:blue", label="calls")
    axes.plot(years, others, color="tab:red", label="messages")
    axes.set_xlabel("year", fontsize=12)
    axes.set_ylabel("how many", fontsize=12)
    axes.set_title("Calls and messages", fontsize=14)
    axes.legend(loc="upper left", frameon=False)
    figure.tight_layout()
    figure.savefig(os.path.join(folder, "calls.png"), dpi=150)
    plt.close(figure)


def grade(row):
    if row[3] > 0.5:
        if row[1] <= 10:
            if row[7] > 2:
                return "high"
            elif row[7] <= 2:
                return "low"
        elif row[1] > 10:
            if row[2] > 1.5:
                return "low"
            elif row[2] <= 1.5:
                return "high"
    elif row[3] <= 0.5:
        return "low"


def settings(name, places):
    found = {}
    found["objective"] = "squared error"
    found["rate"] = 0.01
    found["depth"] = 5
    found["rows"] = 0.8
    found["columns"] = 0.8
    found["threads"] = 16
    found["weights"]["least"] = 3
    found["weights"]["most"] = [1, 10]
    found["name"] = name
    places[0] = found
    return found
