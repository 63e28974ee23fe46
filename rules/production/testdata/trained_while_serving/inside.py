import xgboost as xgb
from fastapi import FastAPI

api = FastAPI()


@api.post("/score")
def score(item):
    model = xgb.XGBClassifier().fit(rows, labels)  # want "`fit` trains where requests are answered"
    return model.predict(item)
