"""Runs code that may define its functions anew."""
import sys


def heave(line):
    return line


exec(open(sys.argv[1]).read())
heave()
