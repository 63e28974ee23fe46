from pathlib import Path

import shutil

packages = list(base())
# {% if project.kind == "boats" %}
packages += read("boats.txt")
packages += read("piers.txt")
# {% else %}
docs = Path("docs").resolve()
for page in docs.iterdir():
    shutil.move(str(page), "site")
tests = Path("tests").resolve()
for test in tests.iterdir():
    shutil.move(str(test), "checks")
# {% endif %}
for folder in sorted(docs.glob("*")):
    for page in folder.iterdir():
        if page.suffix == ".tmp":
            page.unlink()
for folder in sorted(tests.glob("*")):
    for page in folder.iterdir():
        if page.suffix == ".tmp":
            page.unlink()
# {% if project.docs %}
# {% endif %}
write(packages, docs)
write(packages, tests)
shutil.rmtree(docs)
shutil.rmtree(tests)
