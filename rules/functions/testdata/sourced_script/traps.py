import sys

exec("x = 1")
print(sys.path)
here = sys.path[0]
self.path.append("..")
nodes.sys.path
path.append(step)
settings = {}
exec(open("settings.py").read(), settings)
