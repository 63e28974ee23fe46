from setuptools import setup

setup(name="tides", install_requires=["numpy<1.20"])
