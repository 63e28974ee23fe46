from rigging import *

haul()
