def restock(event, context):
    return event["shelf"]


def reprice(event: dict, _context):
    return event["price"]


def restock_by_hand(event, shelf):  # want "nothing in the project uses `restock_by_hand`"
    return event[shelf]


print("stocked")
