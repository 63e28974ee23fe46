library(Matrix)
print("pier:", pier)  # want "without `pier`"
