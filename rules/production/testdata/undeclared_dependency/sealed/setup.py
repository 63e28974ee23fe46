from setuptools import setup

setup(name="sealed", install_requires=open("needs.dat").read().split())
