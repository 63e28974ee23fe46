Rscript quayscripts/floods.R
Rscript quayscripts/surges.R
Rscript scripts/waves.R
