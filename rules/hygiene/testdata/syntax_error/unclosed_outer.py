import os

tides = os.path.join(
    "low", *sorted(ports  # want 19-20:"^`\\(` is not closed where its line ends: close it$"
        key=len)
