import csv  # want "`csv` is imported and never used"

globals()["boats"] = 3
