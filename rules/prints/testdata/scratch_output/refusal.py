"""What functions name that raises."""


class Problem:
    def states(self):
        """All states."""
        abstract

    def start(self):
        begin = self.size.shape[0]
        self.size.shape[0]  # want "shows nothing inside a function"
        return begin


def draw(sampler):
    sampler.sample()
    return sampler


def rinse(low, high):
    if low > high:
        print("low is above high")
        stop_here
    if low == high:
        low  # want "low"
    return high - low
