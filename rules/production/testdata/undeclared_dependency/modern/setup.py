from setuptools import setup

NEEDS = ["attrs>=20", "scipy"]

setup(name="modern", install_requires=NEEDS, extras_require={"plot": ["matplotlib"]})
