system("pip install pandas") # want "`pip install pandas` installs"
