import sealevel.core
