print(piers)  # want "`piers` is defined nowhere: a run that gets here fails"
