import collections
import time
from collections import Counter, Mapping  # want 34-41:"`collections.Mapping` is gone since Python 3.10: `collections.abc.Mapping`"

import gensim
import imp  # want "`imp` is gone since Python 3.12: `importlib`"
import keras.utils.np_utils  # want "^`keras.utils.np_utils` is gone since Keras 2.13: `keras.utils`; so is `keras.layers.core`$"
import matplotlib.pyplot as plt
import numpy as np
import numpy
import pandas as pd
import sklearn
import tensorflow as tf
import tensorflow.compat.v1 as tf1
from gensim.models import Word2Vec
from geopy.distance import geodesic, vincenty  # want 38-46:"`geopy.distance.vincenty` is gone since geopy 2.0: `geopy.distance.geodesic`"
from keras.layers.core import Dense
from networkx import Graph
from scipy import misc
from sklearn import cross_validation, metrics  # want 21-37:"`sklearn.cross_validation` is gone since scikit-learn 0.20: `sklearn.model_selection`"
from sklearn.datasets import load_boston as boston  # want "`sklearn.datasets.load_boston` is gone since scikit-learn 1.2: `fetch_california_housing`$"
from sklearn.externals import joblib  # want "`sklearn.externals.joblib` is gone since scikit-learn 0.23: `joblib`"
from spacy.en import English  # want "`spacy.en` is gone since spaCy 2.0: `spacy.lang.en`"
from spacy.lang.en import stop_words
from sklearn.metrics import mean_squared_error

depths = np.zeros(3).astype(np.int)  # want 32-35:"^`np.int` is gone since NumPy 1.24: `int`; so is `numpy.float`$"
more = np.array(depths, dtype=numpy.int)
low = numpy.float(3)
dry = np.bool(0)  # numpy has it again
found = metrics.f1_score(low, dry)
started = time.clock()  # want "`time.clock` is gone since Python 3.8: `time.perf_counter`"
image = misc.imread("quay.png")  # want "`misc.imread` is gone since SciPy 1.3: `imageio.imread`"
kept = isinstance(found, (collections.abc.Mapping, collections.OrderedDict))
kept = isinstance(found, collections.Mapping)
folds = sklearn.cross_validation.KFold(3)
level = tf.placeholder("float")  # want "`tf.placeholder` is gone since TensorFlow 2: `tf.compat.v1.placeholder`"
level = tf1.placeholder("float")
error = mean_squared_error(low, dry, squared=False)  # want 38-51:"`squared=` of `mean_squared_error` is gone since scikit-learn 1.6"
error = mean_squared_error(low, dry)

words = Word2Vec(found, size=100)  # want "^`size=` of `Word2Vec` is gone since gensim 4.0: `vector_size`; so are 2 more$"
known = words.wv.vocab
known = words.wv.key_to_index
depth = words["depth"].sum()
depth = words.wv["depth"]
depth = known["depth"]
way = vincenty(low, dry)
plt.style.use("seaborn-whitegrid")  # want "^the style `seaborn-whitegrid` is gone since Matplotlib 3.8: `seaborn-v0_8-whitegrid`$"
plt.style.use("ggplot")
