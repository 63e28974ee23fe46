"""
Trips of a year
===============
"""
import trips

df = trips.read()
df

##############################################################################
# Only the long ones
df.shape  # want "df.shape"
df[df.km > 20]
