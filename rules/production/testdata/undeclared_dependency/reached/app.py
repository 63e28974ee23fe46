import graphviz  # want "`graphviz` only comes along"
import tensorflow  # want "`tensorflow` only comes along"
import torchvision  # want "`torchvision` only comes along"

from tide_maps import draw

draw(graphviz, tensorflow, torchvision)
