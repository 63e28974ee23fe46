"""Scenarios that somebody switches on and off by hand."""
from tides import high, low, run

# Scenario: low tide
if True:
    run(low)

# Scenario: high tide
if False:  # want note "by hand"
    run(high)
