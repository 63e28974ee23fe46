import boats.plots
import boats.piers  # want "`boats`"
