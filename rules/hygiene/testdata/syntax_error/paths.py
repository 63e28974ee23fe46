import pandas as pd

ports = pd.read_csv("C:\tides\new.csv")
moles = pd.read_csv(r"C:\Users\ann\moles.csv")
piers = pd.read_csv("C:\\Users\\ann\\piers.csv")
blank = "\u00e9\N{BULLET}\x41" + "a\\u and \\N"
raw = b"\u is none in bytes"
levels = pd.read_csv(f"C:\Users\{ports}\levels.csv")  # want "`\\\\U` in"
