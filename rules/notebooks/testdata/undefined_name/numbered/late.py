print(harbour)  # want "`harbour` is defined nowhere: a run that gets here fails"
