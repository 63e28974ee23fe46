import harbour.buoys  # want "module `harbour.buoys` is not in the project: a run that gets here fails"
import harbour.tides
import harbour.fast
from harbour.tides import high
from harbour.winds.gusts import strongest  # want "module `harbour.winds` is not in the project"
from harbour._version import version
from harbour.levels_pb2 import Level

try:
    from harbour.old import low
except ImportError:
    low = None
if high:
    import harbour.gone
