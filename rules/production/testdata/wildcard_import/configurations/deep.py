from default import *

layers = 12
