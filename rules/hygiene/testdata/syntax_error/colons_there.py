for tide in range(3) print(tide):  # want "^cannot parse `print\\(tide\\):` after `for tide in range\\(3\\)`"
    pass
