def coins():  # want "nothing in the project uses `coins`"
    return []


def notes_and_coins():
    def inner_helper():
        return 1

    return coins_of_class


class coins_of_class:
    def method_that_nobody_calls(self):
        return notes_and_coins


print(notes_and_coins())
