def steam(harbours, ferries, depot):
    trips = 0
    for harbour in harbours:
        if depot.knows(harbour):
            harbour = depot.find(harbour)
        pier = harbour.get("pier_name")
        print("=======", pier, "=======")  # want note "shows `pier`, perhaps"
        depot.visit(pier)
    for ferry in ferries:
        print("====", depot.load, "====")  # want note "`depot.load`"
        depot.sail(ferry)
    for number in range(depot.docks):
        print(number + 1)  # want note "`print` tells"
        depot.dock(ferries[number])
    for harbour in harbours:
        trips += 1
        print(harbour + ' ' + str(trips))  # want note "`print` tells"
        for ferry in depot.ferries(harbour):
            print(str(ferry) + '     ' + str(trips))  # want note "`print` tells"
            depot.sail(ferry)
    for harbour in harbours:
        called = harbour.get("short_name")
        print(called)  # want note "shows `called` without"
        depot.visit(called)
    for harbour in harbours:
        depth = harbour.get("depth")
        print(depth)  # want note "shows `depth` without"
        depot.dredge(depth)
    for harbour in harbours:
        depot.visit(harbour)
        print(harbour + ' ' + str(depot.load))  # want note "`harbour"
        depot.leave(harbour)
    for log in depot.logs:
        fields = log.split(";")
        print(fields)  # want note "`fields` without"
        depot.keep(fields[0])
    return trips


def sound(depot, harbours, tides):
    for harbour in harbours:
        for tide in tides:
            print(harbour, tide)  # want note "without its name"
            depth = depot.depth(harbour, tide)
            depot.keep(harbour, depth)
    for number, harbour in enumerate(harbours):
        print(number, harbour)  # want note "`harbour`"
        depot.visit(harbour)
    for harbour in harbours:
        for tide in tides:
            depth = depot.depth(harbour, tide)
            print(harbour, depth)  # want note "shows `depth` without"
            depot.keep(harbour, depth)


class Mooring:
    def __init__(self):
        self.tells = False
        self.depth = 0

    def moor(self, ships):
        if self.tells:
            print(ships)
        if self.depth:
            ships = ships.sort()
            print(ships)  # want note "`ships`"
            ships.rest()
        for ship in ships:
            sys.stdout.write("\r" + "ship %s" % ship)
            ship.moor()
        return ships
