import papermill

papermill.execute_notebook("explore/checked.ipynb", None)
