query("select tide from two")
kept = Sheet("two").rows()
