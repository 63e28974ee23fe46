limit = 1
limit += # want "`limit [+]=` lacks its value"
limit * 2
