import harbour.tides as tides  # want "`tides`"
import harbour.tides.tables

print(harbour.tides.high(), harbour.tides.tables)
