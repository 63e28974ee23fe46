"""What has other modules than the project's package is an installed one of the name."""
import sys

from arrows import TimeSeries
from arrows.models import Fit

if __name__ == "__main__":
    print(Fit(TimeSeries()), sys.argv)
