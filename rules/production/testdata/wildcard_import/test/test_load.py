from load import *
