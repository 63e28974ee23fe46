import harbour as hb


def cost(boats, piers, weight):
    total = hb.total(boats)

    # want +1 "4 lines, an assignment of `total`"
    # total = hb.total(
    #     - hb.log(boats + 1) * weight
    #     * hb.log(piers) / weight
    # )
    # The sum (of what
    # - the boats carry
    # - the piers hold) goes on.
    # want +1 "a call of `print`"
    # print(total)
    # * weight
    return total


def cases(boats, piers):
    return {
        "tides": [  # want +4 "commented-out code: a call of `dict`"
            # TODO: this one is drawn anew each time: we cannot rely on the check to
            # tell the handling of weights and would need a test instead, see
            # meta-issue #1622.
            # dict(tides=20, dual=True),
            dict(dual=False),
        ],
        "gates": [  # want +1 "commented-out code: 2 lines"
            # boats - piers  # 1622 of them
            # dict(tides=30, dual=True),
            dict(tides=3),
        ],
    }


def numbers(boats):
    # want +1 "an assignment of `boats`"
    # boats = boats[1:] #16
    return boats
