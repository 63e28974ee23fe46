import tides

levels = tides.read()
print("<html><body>")
print(levels)
print("<p>%s</p></body></html>" % levels.mean())
tides.keep(levels)
