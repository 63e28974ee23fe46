from buoys import *
from handing_on import *

print(chain)
