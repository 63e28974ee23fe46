"""Code at the end of a sentence over several lines, and examples that hold words."""
from harbour import Berth, ledger, settle

# The depths below are not what the chart says, but were found from the tides by
# those who keep the ledger. They come from:
# levels = ledger.levels(2, scale="log")
# depths = settle(levels)
DEPTHS = (2.4, 3.1)

# want +2 note "2 lines, 2 assignments"
# Depths of the outer basin:
# levels = ledger.levels(3, scale="log")
# depths = settle(levels)
OUTER = (4.4, 5.1)

# want +4 note "an assignment of `path`"

# The ledger of the year is kept below the house of the pilots, or
# in the place that is given here:
# path = "/srv/ledger"
path = "ledger"


def close(berths):
    # Somebody may leave while the berths are closed, as in this case that
    # we need to heed:
    #
    #    async def leave():
    #        try:
    #            async with ledger.turn() as turn:
    #                turn.leave(berths[0])  # <- has to be
    #                                       #    undone
    #                await settle(turn)
    #        except Exception:
    #            # They have left.
    #            pass
    #        await ledger.close()
    ledger.close()

    # want +3 warning "5 lines, 2 assignments and a call of `settle`"

# nobody has to do this by night, see the notes on the tides
##        # The berths in the order of the year:
##        order = ledger.order[:]
##        ledger.order = berths
##        settle(order, "year")
##        # and what was left
    return ledger


def leave(berths):
    # Nobody waits any more, so the following was commented out
    # want +1 warning "2 lines, 2 calls"
    # settle(berths, "late")
    # ledger.close(berths)
    return ledger
