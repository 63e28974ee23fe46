# Which environment runs this is told nowhere.
import folium
import numpy as np

folium.Map(np.mean([[1.0, 2.0]], axis=0))
