import os

os.environ["LEVEL"] = "high"
interval = 30
