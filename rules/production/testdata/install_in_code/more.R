BiocManager::install("limma") # want "BiocManager::install"

print(1)
