import subprocess

from prefect import flow
from prefect_jupyter import notebook


def hourly():
    notebook.execute_notebook("explore/hourly.ipynb")


@flow
def nightly():
    subprocess.run(["jupyter", "nbconvert", "--execute", "explore/nightly_reconciliation.ipynb"])
    hourly()
