class Call:
    def __init__(self, boat, port, delay, line):
        #: The boat that calls,
        #: by its name.
        self.boat = boat
        #: The port that it calls at,
        #: by its code of
        #: five letters.
        self.port = port
        #: How late it is,
        #: in minutes.
        self.delay = delay
        #: The line that it sails for,
        #: in capitals,
        #: or nothing.
        self.line = line
