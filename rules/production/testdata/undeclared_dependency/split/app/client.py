import scipy  # want "`scipy` is not declared: add it to requirements-"
import flask

print(scipy, flask)
