import features
import jobs.arguments as arguments
from jobs import loud
from jobs.guarded import total
from jobs.api import app
from tables import RATES
import registry

print(features.scale, arguments.parsed, loud.start, total, app, RATES, registry)
