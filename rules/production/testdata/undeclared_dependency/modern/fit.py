import attr
import matplotlib.pyplot as plt
import scipy.stats
import statsmodels.api as sm  # want warning "`statsmodels` is not declared: add it to setup.py"
from mpl_toolkits.mplot3d import Axes3D
