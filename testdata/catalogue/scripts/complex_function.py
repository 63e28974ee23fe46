def total(orders, rates, strict):
    result = 0
    for order in orders:
        if order.open and order.lines:
            for line in order.lines:
                if line.currency in rates:
                    result += line.amount * rates[line.currency]
                elif strict:
                    raise KeyError(line.currency)
                else:
                    result += line.amount
        elif order.closed:
            for refund in order.refunds:
                if refund.paid:
                    result -= refund.amount
    return result
