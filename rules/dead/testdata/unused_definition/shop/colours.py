# handed on as a value: whoever gets it may use anything
def colour_of_coin():
    return "copper"
