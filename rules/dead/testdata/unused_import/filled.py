import gc

get_ipython().run_line_magic("run", "pier.py")
