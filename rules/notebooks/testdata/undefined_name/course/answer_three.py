def shorten():
    return table_of_the_notebook.sum()  # want "`table_of_the_notebook` is defined nowhere"
