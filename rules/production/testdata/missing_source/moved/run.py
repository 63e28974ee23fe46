from harbour.ferries import times  # want "module `harbour.ferries` is not there, but in `moved/harbour/old`: the code ends here"
