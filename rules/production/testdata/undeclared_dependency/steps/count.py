# The environment is of one step of a workflow, and another step has another.
import pandas as pd

reads = pd.read_csv("reads.csv")
