import os

tides = os.path.join(
    "low",
    os.path.basename("tides.csv"  # want 21-22:"^`\\(` is not closed where its line ends: close it$"
    str(7),
)
