import logging.config
import json

with open("logging.json") as file:
    settings = json.load(file)
    settings["level"] = level()
    logging.config.dictConfig(settings)
from boats import sail

sail(settings)
logging.config.fileConfig("logging.ini", level(settings))
import tides

tides.read(settings)
logging.basicConfig(format=shape(settings))
import piers  # want "`piers`: loaded in the midst"
