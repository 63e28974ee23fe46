import quay.register
from quay import plain  # want "`plain`"
from quay import register
from quay.crane import lift  # want "`lift`"

from . import crane
from . import register as again

print(crane.bisect)
