What to do when the tide is low # want warning "most of this script is words, no code: give it a suffix that says so, as `.md` or `.sql`"

Steps that were agreed upon:
- the level is read twice
- the pier is closed, and boats that wait are told
level = mean(levels)
Boats with a deep draught go first, the others
wait until the tide comes in.
1) read the table of last year
2) take what is below
