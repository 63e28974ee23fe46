"""Objects that are made with too much or too little."""
from dataclasses import dataclass


class Buoy:
    def __init__(self, colour, light=None):
        self.colour = colour

    def moved(self):
        return Buoy()  # want "`Buoy` needs `colour`, which is not given \\(line 6\\)"


class Beacon(object):
    class Lamp:
        def __init__(self, watts, hours):
            self.watts = watts

    def __init__(self):
        self.lamp = self.Lamp(5, 6)


class Light(Buoy):
    def __init__(self, colour, range):
        super().__init__(colour)


class Pile:
    def __new__(cls, *depths):
        return object.__new__(cls)

    def __init__(self, depth):
        self.depth = depth


class Stake:
    if dataclass:
        def __init__(self, depth):
            self.depth = depth


class Perch:
    def __init__(self, depth):
        self.depth = depth

    def __init__(self, depth, colour):
        self.depth = depth


class Mark:
    def __init__(*everything):
        pass


@dataclass
class Cone:
    colour: str

    def __init__(self, colour):
        self.colour = colour


class Bell:
    pass


Buoy("red", "white")
Buoy("red", "white", 3)  # want "`Buoy` takes 2 arguments and gets 3"
Beacon(5)  # want "`Beacon` takes no arguments and gets 1 \\(line 18\\)"
Light("red")
Pile(1, 2)
Stake()
Perch(1)
Mark(1, 2)
Cone()
Bell(1)
