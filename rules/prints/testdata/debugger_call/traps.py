from keras.layers import embed
from . import pdb
from bdb import Bdb


class Debugger(Bdb):
    def run(self, code, recover):
        pdb.set_trace()
        code.interact()
        embed(code)
        self.set_trace()
        Debugger().set_trace()


def breakpoint(address):
    return address


breakpoint()
debug(breakpoint)
