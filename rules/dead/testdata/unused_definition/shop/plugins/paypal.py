# found by its folder
def pay_by_plugin():
    return 1
