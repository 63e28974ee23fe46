from pathlib import Path

import shutil

packages = list(base())  # want "21 of 21 statements"
# {% what is left %}
packages += read("boats.txt")
packages += read("piers.txt")
# piers
docs = Path("docs").resolve()
for page in docs.iterdir():
    shutil.move(str(page), "site")
tests = Path("tests").resolve()
for test in tests.iterdir():
    shutil.move(str(test), "checks")
# docs
for folder in sorted(docs.glob("*")):
    for page in folder.iterdir():
        if page.suffix == ".tmp":
            page.unlink()
for folder in sorted(tests.glob("*")):
    for page in folder.iterdir():
        if page.suffix == ".tmp":
            page.unlink()
# tests: {{ all }}
write(packages, docs)
write(packages, tests)
shutil.rmtree(docs)
shutil.rmtree(tests)
