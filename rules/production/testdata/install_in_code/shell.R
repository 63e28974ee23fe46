system("pip install pandas") # want "`pip install pandas` installs"

print(1)
