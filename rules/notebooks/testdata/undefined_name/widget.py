# The Python widget of Orange gives its input by these names.
forest = in_object
levels = in_data
out_data = levels[forest.rows]
out_object = in_datum  # want "`in_datum` is defined nowhere"
