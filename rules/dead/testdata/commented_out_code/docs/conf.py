# html_title = "Late ferries"
project = "ferries"
# extensions = ["sphinx.ext.autodoc"]
