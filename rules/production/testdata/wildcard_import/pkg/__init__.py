from .load import *

version = "1.0"
