from sklearn import cross_validation  # want "`sklearn.cross_validation` is gone since [a-z-]+ 0.20"
