import os

try:
    import torch
except ImportError:
    torch = None

if os.name == "nt":
    SEP = ";"
else:
    SEP = ":"

rows = []
for path in paths:  # want "^20 of 20 statements"
    with open(path) as file:
        if path:
            rows.append(read(file))
            a = f(path)
            b = g(a)
            c = h(b)
        else:
            try:
                d = f(path)
                e = g(d)
            except OSError:
                i = h(path)
            print(path)
while rows:
    j = f(rows)
    k = g(j)
    l = h(k)
    m = i(l)
    n = j(m)
    rows.pop(n)
total = j + k
mean = total / 2
