import tkinter

tips = tkinter.Listbox()
tips.set_index("end")
tips.transpose()
tips.astype("x")
