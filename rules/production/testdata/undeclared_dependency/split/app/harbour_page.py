import numpy as np
import flask

print(np, flask)
