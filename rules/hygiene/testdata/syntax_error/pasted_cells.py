{"cell_type": "code", "metadata": {}, "execution_count": null, "outputs": [],
 "source": ["low = min(levels)"]}
# want -2 "`{` begins a Jupyter notebook, no script: name the file `.ipynb`"
