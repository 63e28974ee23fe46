x = 3
# want +2 note "`if x` does nothing"

if x:
    pass
