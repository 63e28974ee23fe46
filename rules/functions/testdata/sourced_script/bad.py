import sys

exec(open("helpers.py").read())  # want warning 1-32:"`exec` runs a file in the midst of this one: import what it defines"
execfile("helpers.py")  # want "`execfile` runs"
exec(compile(Path("helpers.py").read_text(), "helpers.py", "exec"))  # want "`exec` runs"
sys.path.append("..")  # want warning 1-22:"`sys.path.append` finds modules by folder: make the project a package"
sys.path.insert(0, ROOT)  # want "`sys.path.insert` finds"
