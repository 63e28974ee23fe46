rm(list = ls()) # want note "wipes"
