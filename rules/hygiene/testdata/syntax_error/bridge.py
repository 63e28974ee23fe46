import rpy2.robjects as ro

ro.r("""
library(survey)
levels <- read.csv("levels.csv")
low <- levels[levels$x < 3, ]
""")
print(f"{ro.r(r'C:\Users\ann')}/x")
print(ro.r("fit")  # want "is never closed"
