from sklearn.linear_model import Lasso, LinearRegression, Ridge
from sklearn.model_selection import GridSearchCV

line = Lasso()
line.set_params(alpha=0.1, normalize=True)  # want "^`normalize=` of `Lasso` is gone since [a-z-]+ 1.2: leave it out, or scale before; so is 1 more$"
line.set_params(alpha=0.1)
grid = {"normalize": [True, False], "alpha": [1]}
GridSearchCV(Ridge(), grid)
