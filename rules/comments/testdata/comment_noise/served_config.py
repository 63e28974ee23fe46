# Configuration file for tide-server.

## What setting 0 does.
#  It holds for all ports.
## What setting 1 does.
#  It holds for all ports.
## What setting 2 does.
#  It holds for all ports.
## What setting 3 does.
#  It holds for all ports.
## What setting 4 does.
#  It holds for all ports.
## What setting 5 does.
#  It holds for all ports.
## What setting 6 does.
#  It holds for all ports.
## What setting 7 does.
#  It holds for all ports.
## What setting 8 does.
#  It holds for all ports.
## What setting 9 does.
#  It holds for all ports.
## What setting 10 does.
#  It holds for all ports.
## What setting 11 does.
#  It holds for all ports.
## What setting 12 does.
#  It holds for all ports.
## What setting 13 does.
#  It holds for all ports.
c.TideServer.port = 9000
c.TideServer.open = False
