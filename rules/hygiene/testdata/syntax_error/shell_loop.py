import os
print(os.sep)
for f in *.gz ; do gunzip -c "$f" ; done  # want "^`for f in .*` is a command of a shell: put a `#` before it$"
