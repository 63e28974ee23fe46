def bill(calls):
    # Calls are billed by the minute, as they always were. A call that crosses
    # midnight counts for the day on which it began, because the old system
    # could not split it, and the contracts say so until they are renewed.
    # Free minutes are used up in the order of the calls, not of their price:
    # that is to the customer's loss, but it is what the invoices say.
    # Roaming is billed by the partner and comes a month later. It is not in
    # the table at all, so that the sums of a month differ from the invoice.
    # Whoever compares them has to wait for the second table.
    # Fees are the same for all plans.
    return calls.minutes * calls.rate + calls.fee
