# want +2 "is a string that does not end"
def low(tides):
    See the gauge's page of 2019-03-07 and https://example.org/tides/007 for this
