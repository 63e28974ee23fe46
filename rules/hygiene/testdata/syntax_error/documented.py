import tides

if tides.LOW: print("low"); print("high")
class Gauge: pass
x = 1; y = 2
@tides.kept
class High: pass


[docs]class Low(tides.High):  # want "`\\[docs\\]` is a statement of its own: remove it, or give it a line"
    def level(self): return 1
    def height(self): return 2
