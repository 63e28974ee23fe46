import pdb


def debug_model(model):
    pdb.set_trace()
    return model


def fit(model):
    pdb.set_trace()  # want "pdb.set_trace"
    return model


class TestBreakpoint:
    def check(self):
        breakpoint()
