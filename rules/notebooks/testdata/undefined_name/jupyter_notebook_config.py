c.NotebookApp.port = 8889
c.NotebookApp.ip = address  # want "`address` is defined nowhere"
