# -*- coding: utf-8 -*-
"""Levels.ipynb

A notebook that was saved as a script, its texts and all.
"""

import pandas as pd

"""## Read what the gauges sent"""

levels = pd.read_csv("levels.csv")
levels  # want "`levels` shows nothing in a script"

"""These are the levels of a whole year:"""

levels.shape  # want "`levels.shape` shows nothing in a script"

"""# Clean"""

levels.columns
"""Index(['port', 'level'], dtype='object')"""

levels.dtypes
"""
port     object
level    float64
"""
