from harbour.ferries import times  # want "module `harbour.ferries` is not there, but in `moved/harbour/old`: a run that gets here fails"
from harbour.piers import length  # want "module `harbour.piers` is not in the project: a run that gets here fails"
from harbour.quays.north import depth  # want "module `harbour.quays` is not there, but in `moved/harbour/old`"
