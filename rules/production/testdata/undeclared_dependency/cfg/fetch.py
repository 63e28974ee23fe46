import lxml
import matplotlib
import requests
import bokeh  # want warning "`bokeh` is not declared: add it to setup.cfg"
