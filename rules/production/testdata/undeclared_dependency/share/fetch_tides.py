import numpy as np
import requests

print(np.pi, requests)
