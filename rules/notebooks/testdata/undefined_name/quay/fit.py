"""The project's own is called src.tidenet here."""
from src.tidenet import LIMIT, mend  # want "`mend` is not in the project's `src.tidenet`"
from tidenet import gauges

print(gauges.all(), LIMIT, mend)
