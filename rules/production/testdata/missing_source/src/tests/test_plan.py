from pier.plan import plan
from pier.cost import cost  # want "module `pier.cost` is not in the project"
