from . import _spin
ends = list(__path__)
