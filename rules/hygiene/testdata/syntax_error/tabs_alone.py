import sys


def low(tides):
	if tides:
		return min(
            tides)
	# none
    # said with spaces
	return 0


def high(tides):
    if tides:
    	return max(tides)
    text = """
	none
    """
    return text


print(low(sys.argv), high(sys.argv))
