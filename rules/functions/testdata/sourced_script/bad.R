source("R/helpers.R") # want note "`source` runs a file in the midst of this one"
source("https://example.org/helpers.R") # want warning 1-40:"`source` runs whatever stands at this address today"
source("R/helpers.R", local = TRUE) # want note "`source` runs a file"
source("http://bioconductor.org/biocLite.R") # want "`biocLite.R` ends the code since R 3.5"
