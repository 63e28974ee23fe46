from buoys import *
from harbour_of_others import *

print(chain)
