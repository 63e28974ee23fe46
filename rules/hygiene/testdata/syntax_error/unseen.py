import tides
​  # want "a character that nobody sees \\(U.200B\\) stands in the code"
print(tides.low(), "​")  # ​
