import code
import pdb
import pudb as p
from IPython import embed
from IPython.core.debugger import set_trace as stop

def f(x):
    breakpoint()  # want warning 5-17:"`breakpoint` stops the program"
    pdb.set_trace()  # want "pdb.set_trace"
    import ipdb; ipdb.set_trace()  # want 18-34:"ipdb"
    p.set_trace()  # want "`p.set_trace`"
    embed(colors="neutral")  # want "embed"
    stop()  # want "`stop`"
    code.interact(local=locals())  # want "code.interact"
    __import__("pdb").set_trace()  # want 5-34:"`pdb.set_trace` stops"
    pdb.Pdb(skip=["os"]).set_trace()  # want 5-37:"`pdb.set_trace` stops"
    return x

def g(x):
    import pytest
    import debugpy
    import jax
    pytest.set_trace()  # want "pytest.set_trace"
    debugpy.wait_for_client()  # want "debugpy"
    get_ipython().run_line_magic("debug", "")  # want "`%debug` stops"
    get_ipython().run_line_magic("matplotlib", "inline")
    jax.debug.breakpoint()  # want "jax.debug.breakpoint"
    with ipdb.launch_ipdb_on_exception():  # want "ipdb.launch"
        return x

def breakpoints(x):
    self.breakpoint()
    return x.pdb.set_trace
