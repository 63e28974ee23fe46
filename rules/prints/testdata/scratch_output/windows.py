import tkinter

tips = tkinter.Listbox()
tips.set_index("end")
tips.astype("x")
