x <- {2:'a', 1:'b'}  # want 12-13:"cannot parse `, 1:'b'}.*` after `x <- {2:'a'`"
