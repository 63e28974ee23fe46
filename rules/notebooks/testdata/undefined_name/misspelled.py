import basin

gauges = basin.read("gauges.csv")
print(guages)  # want "^`guages` is defined nowhere: a run that gets here fails; did you mean .gauges..$"
print(minutes)  # want "^`minutes` is defined nowhere: a run that gets here fails$"
minute = basin.longest(minutes)

for tide in tides:  # want "^`tides` is defined nowhere: a run that gets here fails$"
    print(tidee)  # want "`tidee` is defined nowhere: a run that gets here fails; did you mean .tide..$"


class Boat:
    anchors = 2

    def drop(self):
        return anchor  # want "^`anchor` is defined nowhere: a run that gets here fails$"

    def weigh(self, ropes):
        return ropse  # want "^`ropse` .*; did you mean .ropes..$"


print(Boat().drop(), Boat().weigh(1), minute)
print(slacks)  # want "^`slacks` is defined nowhere: a run that gets here fails$"
slack = 1
# draught = basin.measure(gauges, 3)
# print(draught)
draughts = 2
print(draught)  # want "^`draught` is defined only in a comment in line 25: a run that gets here fails$"
print(slack, draughts)
