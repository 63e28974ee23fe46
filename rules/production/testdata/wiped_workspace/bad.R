rm(list = ls()) # want warning 1-16:"`rm\\(list = ls\\(\\)\\)` wipes the session of whoever runs it: restart R"
rm(list=ls(all=TRUE)) # want "`rm\\(list=ls\\(all=TRUE\\)\\)`"
rm(list = ls(all.names = TRUE), envir = .GlobalEnv) # want "`rm\\(list = ls\\(\\)\\)`"
remove(list = objects()) # want "remove"
base::rm(list = base::ls()) # want "wipes"
rm(list = ls(envir = globalenv()), envir = globalenv()) # want "wipes"
rm(list = ls(.GlobalEnv)) # want "wipes"
rm(list = ls(), pos = 1) # want "wipes"
ls() |> rm(list = _) # want 9-21:"wipes"
ls() %>% rm(list = .) # want "wipes"
if (interactive()) {
  rm(list = ls()); gc() # want 3-18:"wipes"
}
suppressWarnings(rm(list = ls())) # want "wipes"
clean <- function() {
  rm(list = ls(envir = .GlobalEnv), envir = .GlobalEnv) # want "wipes"
}
