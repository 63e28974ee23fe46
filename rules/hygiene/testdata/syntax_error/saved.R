{"metadata": {"kernelspec": {"name": "ir"}}, "nbformat": 4, "nbformat_minor": 5,
 "cells": [{"cell_type": "code", "source": ["x <- 1"], "outputs": [], "metadata": {}, "execution_count": null}]}
# want -2 "`{` begins a Jupyter notebook, no script: name the file `.ipynb`"
