from sklearn import cross_validation
