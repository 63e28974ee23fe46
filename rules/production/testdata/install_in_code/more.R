BiocManager::install("limma") # want "BiocManager::install"
