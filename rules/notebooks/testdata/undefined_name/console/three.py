query("select tide from three")
kept = Sheet("three").rows()
