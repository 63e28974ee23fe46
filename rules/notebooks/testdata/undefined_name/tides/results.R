library(xgboost)

depths <- xgb.cv(params = list(), data = matrix(1:6, 2), nrounds = 3)
best <- which.min(depths$evaluation_log[, test_error_mean]) # a column: the results are tables that look into themselves
few <- depths$evaluation_log[iter > 2]
print(deepest) # want "`deepest` is defined nowhere"
