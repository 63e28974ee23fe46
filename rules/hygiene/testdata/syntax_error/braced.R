steps_of(){ # want 11-2:"`\\{` follows `steps_of\\(\\)` on one line"
  read_all()
}
