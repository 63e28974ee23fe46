"""Words that name code, and code that does something, which names are not."""
import harbour
from harbour import Berth, Ledger, settle, tides

SETTINGS = {
    # pilot,
    "pilot_wait": 4,
    # tug
    "tug_wait": 2,
}

LANES = [
    tides.inner,
    # want +1 note "an expression"
    # outer,
    middle,
]


def berth(ledger, width):
    # Berth(width, ["name", depth, 4])
    #       0      1        2      3
    if width:
        return ledger.open

    # Look for a berth that is as wide as the ship, or else take what stands in
    # harbour.outer_berths
    wide = ledger.wide(width)

    # sum(ledger.depths)
    depth = sum(b.depth for b in ledger)

    # ledger.crew
    settle("crew", ledger.crew)

    # want +2 note "an expression"

    # ledger.pilots
    settle("crew", wide)

    # want +2 warning "a call of `SettleAll`"

    # ledger.SettleAll(depth, wide)
    ledger.settle(depth)

    # want +2 note "a call of `Settle`"

    # harbour.Settle(4)
    ledger.settle(depth)

    # The number of ships that can lie in the basin is given for
    # _least = 0
    ledger.count(least=0, most=depth)

    # ships that lie in the basin for longer than a day = 12
    # nights = 4
    ledger.close()

    # global harbour
    ledger.write()

    # in sum: settle(depth) = 1
    # balance: settle(depth) = 1
    ledger.check()

    # or (ledger.open and ledger.late)
    # 总和(depth, wide, ledger)
    return depth


def crew(ledger):
    # the crew of one ship, in the order of their ranks ('master', 'mate',
    # 'engineer', 'cook')
    ranks = ledger.ranks

    # Ships leave the list as soon as they have left the basin (which changed in
                        #4711)
    return ranks


class TestLedger:
    def test_open(self):
        # Ledger(3, "open")
        self.check(b"3 open", 3)

        # want +2 note "a call of `Ledger`"

        #Ledger(3, "shut")
        self.check(b"3 shut", 3)


# What is left of the old names
# OPENBERTH
# SHUTBERTH(ledger)
#
# MOVEBERTH_(ledger, tides)
#
# BERTHTYPE
PORT = tides.port

# want +2 note "a call of `move_all`"
# Moves
# move_all(ledger, tides)
QUAY = tides.quay


def outer(ledger):
    # the depth of the outer basin is equal to:
    # Dp = ledger.depths[:, 2]
    # Sum(Dp * width) i.e. what the basin holds
    holds = ledger.sum()

    # want +2 note "an assignment of `deep`"
    # the depth of the inner basin:
    # deep = ledger.depths[:, 3]
    # The basin holds it twice

    # want +3 note "an assignment of `deep`"

    # the depth of both of them:
    # deep = ledger.depths[:, 4]
    # The deep one holds it twice
    return holds
