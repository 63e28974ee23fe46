from sklearn.svm import SVC  # want warning "`sklearn` cannot be installed under this name: write `scikit-learn` in requirements.txt"
from tides import low

low.fit(SVC())
