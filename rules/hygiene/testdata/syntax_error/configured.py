@TidesImport@
import numpy as np

levels = np.zeros(3)
