from . import _spin
