from IPython import get_ipython

get_ipython().magic("reset -sf")  # want "`%reset` wipes the session of whoever runs it: restart the kernel"
get_ipython().magic("%reset -f")  # want "wipes"
get_ipython().run_line_magic("reset", "-f")  # want "wipes"
get_ipython().run_line_magic("reset", "-f out")
get_ipython().run_line_magic("matplotlib", "inline")
get_ipython().magic("reset_selective -f ^tmp")
model.reset("-f")
reset()
