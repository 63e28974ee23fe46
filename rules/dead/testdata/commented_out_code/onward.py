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
