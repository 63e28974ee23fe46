x = `3`  # want 5-8:"is Python 2"
