import catboost
