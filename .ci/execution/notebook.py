"""Documents with cells: finding them, running them, and asking labcoat about them."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import mutate
import rmarkdown

HERE = Path(__file__).resolve().parent


class Notebook:
    """A notebook of Python that has code."""

    def __init__(self, path, data):
        self.path, self.data, self.why = path, data, ""
        self.code = [c for c in data["cells"] if c["cell_type"] == "code"]

    @classmethod
    def read(cls, path):
        try:
            data = json.loads(path.read_text(encoding="utf-8-sig"))
        except ValueError:
            return None
        if data.get("nbformat") != 4 or not is_python(data.get("metadata", {})):
            return None
        notebook = cls(path, data)
        return notebook if any(mutate.text_of(c).strip() for c in notebook.code) else None


    def write(self, cells, path):
        """Writes the notebook with other code in the places of its code, as long as there is
        some; prose stays where it was. Returns the numbers of the code cells, and the line
        above each, 0."""
        code, written = iter(cells), []
        for cell in self.data["cells"]:
            if cell["cell_type"] != "code":
                written.append(cell)
            elif (following := next(code, None)) is not None:
                written.append(following)
        path.with_suffix(".ipynb").write_text(json.dumps({**self.data, "cells": written}), encoding="utf-8")
        return path.with_suffix(".ipynb").name, {i + 1: 0 for i, c in enumerate(written) if c["cell_type"] == "code"}

    rename, bury = staticmethod(mutate.rename), staticmethod(mutate.bury)


def find(folders):
    """The documents in folders, or those that are named."""
    kinds = {".ipynb": Notebook, ".Rmd": rmarkdown.Document, ".rmd": rmarkdown.Document, ".qmd": rmarkdown.Document}
    for folder in map(Path, folders):
        paths = sorted(p for p in folder.rglob("*") if p.suffix in kinds and p.is_file() and ".ipynb_checkpoints" not in p.parts) if folder.is_dir() else [folder]
        for path in paths:
            if document := kinds[path.suffix].read(path):
                yield document


def is_python(metadata):
    kernel = metadata.get("kernelspec", {})
    language = kernel.get("language") or metadata.get("language_info", {}).get("name") or kernel.get("name", "python")
    return language.lower().startswith("python")


def fails(cell):
    """Whether the document says that a cell fails: by its tag, or by an error that it keeps."""
    if "fails" in cell:
        return cell["fails"]
    tagged = "raises-exception" in cell.get("metadata", {}).get("tags", [])
    return tagged or any(o.get("output_type") == "error" for o in cell.get("outputs", []))


def execute(notebook, versions, args, record=False):
    """How each version of a notebook's code cells ends: from the cache, or by running it."""
    args.cache.mkdir(parents=True, exist_ok=True)
    outcomes, keys, waiting = [None] * len(versions), [], {}
    for cells in versions:
        steps = [{"text": mutate.text_of(c), "fails": fails(c)} for c in cells]
        asked = [notebook.path.name, steps] + (["record"] if record else [])
        keys.append(hashlib.sha256(json.dumps(asked).encode()).hexdigest()[:32])
        if not (args.cache / keys[-1]).exists():
            waiting[keys[-1]] = steps
    if waiting:
        told = run(notebook, {"variants": waiting, "limit": args.limit, "record": record}, args)
        for key in waiting:
            outcome = told.get(key, {"end": "timeout"})  # a run that killed its process
            (args.cache / key).write_text(json.dumps(outcome))
    for i, key in enumerate(keys):
        outcomes[i] = json.loads((args.cache / key).read_text())
    return outcomes


def copy_scripts(folder, place):
    """Puts the scripts that a document of a folder may run beside its copy."""
    for script in folder.rglob("*.[rR]"):
        if script.is_file():
            copy = place / script.relative_to(folder)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(script, copy)


def run(notebook, task, args):
    with tempfile.TemporaryDirectory() as work:
        place = Path(work, "run")
        shutil.copytree(notebook.path.parent, place, symlinks=True, ignore=shutil.ignore_patterns(".git", "*.ipynb", ".ipynb_checkpoints"))
        told = subprocess.run(
            getattr(notebook, "command", (args.python, HERE / "execute.py")), cwd=place, text=True, capture_output=True, check=False, env=environment(work), input=json.dumps(task),
        ).stdout
    return {o["id"]: o for o in map(json.loads, told.splitlines())}


def environment(home):
    """What runs see of this machine: one core, no display, no network, a home of their own."""
    return {
        "PATH": os.environ["PATH"], "HOME": home, "IPYTHONDIR": home, "MPLCONFIGDIR": home, "MPLBACKEND": "Agg", "TMPDIR": home,
        "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "LOKY_MAX_CPU_COUNT": "1", "PIP_NO_INDEX": "1", "PYTHONWARNINGS": "ignore",
        "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9", "LANG": "C.UTF-8", "PYTHONHASHSEED": "0",
    }


def labcoat(program, folder, select):
    """labcoat's findings in a folder."""
    out = subprocess.run([Path(program).resolve(), "check", "--isolated", "--no-cache", "--select", select, "--show", "note", "--exit-zero",
                          "-q", "--output-format", "json", "."], cwd=folder, text=True, capture_output=True, check=True).stdout
    report = json.loads(out)
    for problem in report["problems"]:
        print("problem:", problem, file=sys.stderr)
    return report["findings"]


def options(parser):
    """The options that all programs share which run notebooks."""
    parser.add_argument("labcoat")
    parser.add_argument("folders", nargs="+", help="folders with notebooks, or notebooks")
    parser.add_argument("--python", default=sys.executable, help="the interpreter that runs them")
    parser.add_argument("--limit", type=float, default=60, help="seconds a run may take")
    parser.add_argument("--cache", default=Path(tempfile.gettempdir(), "labcoat-execution"), type=Path)
    return parser
