def read(path):
	try:
	   	open(path)
			levels = path.read()  # want "mixes tabs and spaces otherwise than the lines above"
        with path as f:
			return f.read()
