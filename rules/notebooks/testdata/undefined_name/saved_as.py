{"cells": [{"cell_type": "code", "source": ["low = 1"], "outputs": [], "metadata": {}, "execution_count": null}],
 "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
