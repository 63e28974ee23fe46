def low(tides,  # want "^cannot parse `def low\\(tides,`: mend it"
        port)
    return tides
