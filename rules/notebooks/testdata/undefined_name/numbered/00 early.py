print(heights)  # want "`heights` is defined nowhere: a run that gets here fails"
