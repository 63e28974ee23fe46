from pathlib import Path

import papermill as pm

HERE = Path(__file__).parent
NOTEBOOK = HERE.parent / "explore" / "called.ipynb"


def main():
    pm.execute_notebook(NOTEBOOK, "out/called.ipynb")
