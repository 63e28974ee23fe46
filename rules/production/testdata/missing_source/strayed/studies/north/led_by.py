import paths
import helpers

print(paths, helpers.join([]))
