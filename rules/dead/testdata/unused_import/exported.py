#!/usr/bin/env python
# coding: utf-8

import json
import gc  # want "`gc`"
import os
import sys
import numpy as np

get_ipython().run_line_magic("matplotlib", "inline")
get_ipython().system("ls {sys.prefix}")
get_ipython().run_cell_magic("time", "", "tides = np.zeros(3)\nprint(os.getcwd())")
if "colab" in str(get_ipython()) or get_ipython().__class__.__name__ == "Shell":
    tides = eval("a + 1", {"a": json.loads("1")})
