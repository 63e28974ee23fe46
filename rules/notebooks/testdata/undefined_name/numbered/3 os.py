print(os.getcwd())  # want "`os` is defined nowhere: a run that gets here fails"
