import beside
import above
import helpers  # want "module `helpers` is not there, but in `strayed/tools/tables`: a run that gets here fails"
import rinsed
import tides
from weights import heavy  # want "module `weights` is not there, but in `strayed/tools/tables`"
from scales import fresh

print(beside.low, above.high, helpers.join(tides.all()), rinsed.once, heavy, fresh)
