source("R/tides.R")
source("./R/tides.R")
source("../R/tides.R")
source("tides.R")
source("R/winds.R") # want "`R/winds.R` is not there, but in `scripts/R/old`: a run that gets here fails"
source("R/buoys.R") # want "`R/buoys.R` is not in the project: a run that gets here fails"
source("R/levels.R") # want "`levels.R` is spelled `Levels.R`: Linux does not find it"
source(here("R", "ferries.R")) # want "`R/ferries.R` is not in the project"
source(file.path(folder, "any.R"))
source("~/.Rprofile.R")
source("/opt/tools/fit.R")
source("C:/tools/fit.R")
source(paste0("R/", name, ".R"))
source("https://example.org/R/gone.R")
source("R/setup.txt")
if (file.exists("R/secret.R")) source("R/secret.R")
tryCatch(source("R/perhaps.R"), error = function(e) NULL)
download.file("https://example.org/fetched.R", "R/fetched.R")
source("R/fetched.R")
source("R/low\ water/tides.R")
source("R/tokens.R") # want "`R/tokens.R` is not in the project"
source("R/api_token.R")
message("R/ebbs.R")
source("R/ebbs.R") # want "`R/ebbs.R` is not in the project"
