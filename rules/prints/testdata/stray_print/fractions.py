import datetime

import tides

for port in range(9):
    done = str(port) + "/" + str(9)
    print(done)  # want note "tells on standard output"
    tides.keep(port)

stamp = datetime.datetime.now().strftime("%d/%m/%Y")
print(stamp)  # want note "tells on standard output"
tides.send(stamp)
