"""What is run in src finds what lies there."""
from tidenet import gauges  # want "`gauges` is not in the project's `tidenet`"

print(gauges.all())
