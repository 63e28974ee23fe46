df = read(
df.head()
this is prose
