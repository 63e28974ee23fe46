import sys

from survey import fit, settings_of

settings = settings_of(sys.argv[1:])
print(settings)  # want note "without its name"
fit(settings)
