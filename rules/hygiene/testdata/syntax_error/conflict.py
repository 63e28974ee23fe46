import csv
<<<<<<< HEAD:tools/07_tides.py
from pathlib import Path
=======
from typing import Optional
>>>>>>> read the tides of last year:src/07_tides.py
# want -5 "^`<<<<<<< HEAD:tools/07_tides.py` is a conflict of two versions that was committed: choose one$"

TEXT = """
<<<<<<< ours
=======
>>>>>>> theirs
"""
