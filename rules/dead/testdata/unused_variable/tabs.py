import argparse


def options():
 	"""What is asked for."""
 	parser = argparse.ArgumentParser()
	parser.add_argument("--boat")
	args = parser.parse_args()
 	return args


print(options())
