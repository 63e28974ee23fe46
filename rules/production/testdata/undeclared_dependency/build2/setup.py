from distutils.core import setup

setup(ext_modules=["fast.pyx"])
