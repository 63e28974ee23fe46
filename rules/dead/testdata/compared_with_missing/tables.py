import pandas as pd

assert height != pd.NA  # want warning "^`height != pd.NA` is always true: use `~pd.isna[(]height[)]`$"
