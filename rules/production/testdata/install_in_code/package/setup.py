from setuptools import setup

setup(name="tides", install_requires=["scipy"])
