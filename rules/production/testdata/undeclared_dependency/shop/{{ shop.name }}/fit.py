import lightgbm
import catboost
