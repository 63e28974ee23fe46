"""What is made of the package tidenet, which is installed."""

LIMIT = 3
