import tides

text = tides.fetch("page")
levels = tides.read(text)
print(levels.shape)  # want "shows `levels.shape` and nobody reads it"
if not text.endswith("</html>"):
    print("no </html> at the end")  # want note "tells on standard output"
levels = levels.dropna()
levels.to_csv("levels.csv")
