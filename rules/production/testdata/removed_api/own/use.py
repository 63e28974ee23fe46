import crypt
import telnetlib  # want "`telnetlib` is gone since Python 3.13$"

import pandas as pd
from sklearn.linear_model import Ridge

dates = pd.to_datetime(["3 May"], infer_datetime_format=True)  # want "`infer_datetime_format=` of `to_datetime` is gone since pandas 3.0: leave it out$"
model = Ridge(normalize=True)  # want "`normalize=` of `Ridge` is gone since scikit-learn 1.2: leave it out, or scale before$"
