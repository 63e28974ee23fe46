import pandas as pd

calls = pd.read_csv("calls.csv")
calls = calls.dropna()
late = calls[calls.hour > 20]

import seaborn as sns

sns.countplot(late.plan)
