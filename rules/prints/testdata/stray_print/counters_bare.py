import sys

import tides

ports = tides.ports(sys.argv[1])


def gather(ports, keep):
    found = []
    for port in ports:
        print(port)  # want note "`print` shows `port` without its name"
        found.append(tides.level(port))
    keep(found)
    return tides.mean(found)


for i in range(len(ports)):
    print(i)  # want note "without its name"
    tides.save(ports[i])
for port in ports:
    print(port)
tides.save(gather(ports, tides.save))
