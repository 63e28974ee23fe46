import harbour.tides as tides
import harbour.winds as winds  # want "`winds`"
from harbour import waves  # want "`waves`"
import torch.nn as nn  # want "`nn`"
from stores import *

print(torch.nn.Linear, harbour.tides.high(), harbour.waves.height())
