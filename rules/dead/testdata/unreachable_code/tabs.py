def clean(text):
	"""
	Drop what is no word.
	"""
    try:
        return text.lower()
    except AttributeError:
        return ""

train = load("train.csv")
test = load("test.csv")
