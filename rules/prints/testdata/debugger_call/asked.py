import pdb


def guarded(with_debugger, rows):
    if with_debugger:
        pdb.post_mortem()
    if rows:
        pdb.set_trace()  # want "`pdb.set_trace`"


def look_inside(number, frame):
    import pudb

    pudb.set_trace()


def measure_again(number, frame):
    import pudb

    pudb.set_trace()  # want "stops the program for a debugger"


signal.signal(signal.SIGUSR2, look_inside)
