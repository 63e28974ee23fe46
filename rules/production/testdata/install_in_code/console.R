The package has to be there first:
> install.packages("zoo")
Then its functions can be used.
