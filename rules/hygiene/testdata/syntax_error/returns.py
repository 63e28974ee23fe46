import tides


class Gauge:
    def low(self):
        return min(self.levels)


low = Gauge().low()
return low  # want "`return low` stands outside of functions: indent it, or remove it"
