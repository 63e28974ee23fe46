import click  # want note "`click` only comes along with others: add `click` to Pipfile"
import flask
import requests  # want warning "`requests` is not declared: add it to Pipfile"
