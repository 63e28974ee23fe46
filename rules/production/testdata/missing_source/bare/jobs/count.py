from ports.berths import berths
from ports.cranes import cranes  # want "module `ports.cranes` is not in the project"
