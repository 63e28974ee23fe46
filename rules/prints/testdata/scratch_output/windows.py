import tkinter

tips = tkinter.Listbox()
tips.set_index("end")
tips.astype("x")

import numpy as np

blob.reshape(1, 3)
