import numpy as np
import pandas as pd
from geopy.distance import vincenty
from spacy.en import English
from sklearn import cross_validation  # want "`sklearn.cross_validation` is gone since scikit-learn 0.20"

kind = np.int
low = np.NaN
table = pd.DataFrame()
table = table.append(low)  # want "`table.append` is gone since pandas 2.0"
first = table.ix[0]  # want "`table.ix` is gone since pandas 1.0"
