from sealevel.core import Model
