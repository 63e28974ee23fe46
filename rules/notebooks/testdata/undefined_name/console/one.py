query("select tide from one")
kept = Sheet("one").rows()
