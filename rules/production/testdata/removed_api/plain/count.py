import matplotlib.pyplot as plt
from sklearn.feature_extraction.text import CountVectorizer

counter = CountVectorizer()
print(counter.get_feature_names())  # want "^`counter.get_feature_names` is gone since [a-z-]+ 1.2: `get_feature_names_out\\(\\)`$"
print(counter.get_feature_names_out())
plt.style.use("seaborn")  # want "^the style `seaborn` is gone since Matplotlib 3.8: `seaborn-v0_8`$"
