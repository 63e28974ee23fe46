# want file `is the editor's name for a new file: say what it is about$`
x = 1
