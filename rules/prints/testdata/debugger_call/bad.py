import pdb

def f(x):
    breakpoint()  # want warning 5-17:"`breakpoint` stops the program"
    pdb.set_trace()  # want "pdb.set_trace"
    import ipdb; ipdb.set_trace()  # want 18-34:"ipdb"
    return x

def breakpoints(x):
    self.breakpoint()
    return x.pdb.set_trace
