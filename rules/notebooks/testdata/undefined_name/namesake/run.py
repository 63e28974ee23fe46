"""What has other modules than the project's package is an installed one of the name."""
from arrows import TimeSeries
from arrows.models import Fit

print(Fit(TimeSeries()))
