import os

x = os.path.join("a", "b"  # want error 17-18:"`[(]` is never closed"
y = 3
z = y +
