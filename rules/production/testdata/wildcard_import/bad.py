import os
from os.path import *  # want warning 1-22:"`from os.path import \\*` hides where names come from: import those"
from .helpers import *  # want "hides"
from pyspark.sql.functions import *  # want "hides"
from sympy import *  # want note "hides"
from fastai.vision.all import *  # want note "hides"
import numpy as np

print(join(os.getcwd(), "data"), np.pi)
