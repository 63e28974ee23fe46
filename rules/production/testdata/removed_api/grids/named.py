from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import Ridge
from sklearn.model_selection import GridSearchCV, RandomizedSearchCV

grid = [{"alpha": [1]}, {"normalize": [True, False]}]  # want 26-52:"^`normalize=` of `Ridge` is gone since [a-z-]+ 1.2"
GridSearchCV(Ridge(), param_grid=grid)
RandomizedSearchCV(RandomForestRegressor(), param_distributions={"max_features": ["auto", "sqrt"]})  # want "^`RandomForestRegressor\\(max_features=\"auto\"\\)` is gone since [a-z-]+ 1.3: `1.0`$"
