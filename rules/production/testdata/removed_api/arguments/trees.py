import pandas as pd
from keras.optimizers import Adam
from sklearn.ensemble import RandomForestClassifier


def choices(parts):
    yield RandomForestClassifier(max_features="auto")  # want 34-53:"^`RandomForestClassifier\\(max_features=\"auto\"\\)` is gone since [a-z-]+ 1.3: `\"sqrt\"`$"
    yield RandomForestClassifier(max_features="sqrt")
    yield RandomForestClassifier(max_features=parts)
    yield Adam(lr=0.1)  # want "^`lr=` of `Adam` is gone since [A-Za-z]+ 3.0: `learning_rate`$"
    yield Adam(learning_rate=0.1)
    yield pd.read_csv("tides.csv").groupby(parts, axis=1)  # want "^`axis=` of `groupby` is gone since [a-z]+ 3.0: `.T.groupby\\(\\)`$"
    yield pd.read_csv("tides.csv").groupby(parts)
