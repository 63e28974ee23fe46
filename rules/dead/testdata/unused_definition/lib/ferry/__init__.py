from .tides import _shared_tide
