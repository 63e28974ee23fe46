from sklearn.decomposition import PCA
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import Ridge
from sklearn.model_selection import GridSearchCV, cross_val_score

GridSearchCV(RandomForestRegressor(), {"max_features": ["sqrt", 1.0], "criterion": ["squared_error"]})
GridSearchCV(PCA(), {"normalize": [True]})
grid = {"normalize": [True]}
grid = {"alpha": [1]}
GridSearchCV(Ridge(), grid)
cross_val_score(Ridge(), {"normalize": [True]})
GridSearchCV(Ridge(), gone)
low, high = {"normalize": [True]}, {"alpha": [1]}
GridSearchCV(Ridge(), high)
print({"normalize": [True]}, Ridge())


for each in [{"normalize": [True]}]:
    GridSearchCV(Ridge(), each)


def search(given, estimator):
    GridSearchCV(Ridge(), given)
    GridSearchCV(estimator, {"normalize": [True]})
