# want file `is named as a copy: keep one, or say what this one is about$`
x = 1
