import sys

from survey import fit, settings_of

settings = settings_of(sys.argv[1:])
print(settings)
fit(settings)
