import sys
import warnings

import joblib
import numpy as np
import pandas as pd

from helpers import *

warnings.filterwarnings("ignore")
MODEL = "/home/anna/churn/models/model_v7_final.pkl"

customers = pd.read_csv("/home/anna/churn/data/customers.csv")
print(customers.shape)
contracts = pd.read_csv("data/contracts.csv", parse_dates=["start", "end"])
print(contracts.head())

customers = customers.merge(contracts, on="customer_id", how="left")
customers["tenure"] = (customers["end"] - customers["start"]).dt.days
customers["tenure"] = customers["tenure"].fillna(0)
customers = customers[customers["tenure"] >= 0]
print("here")

# calls = pd.read_csv("data/calls.csv")
# calls = calls.groupby("customer_id").size().reset_index(name="calls")
# customers = customers.merge(calls, on="customer_id")

for column in ["age", "tenure", "monthly_fee"]:
    low, high = np.percentile(customers[column], [1, 99])
    customers[column] = customers[column].clip(low, high)

regions = {}
for region in customers["region"].unique():
    part = customers[customers["region"] == region]
    if len(part) > 100:
        regions[region] = part["monthly_fee"].mean()
    else:
        regions[region] = customers["monthly_fee"].mean()
try:
    regions["unknown"] = regions[""]
except:
    pass
customers["region_fee"] = customers["region"].map(regions)
customers["fee_ratio"] = customers["monthly_fee"] / customers["region_fee"]

if False:
    customers = customers.sample(1000)
    customers.to_csv("debug.csv")

model = joblib.load(MODEL)
features = ["age", "tenure", "monthly_fee", "fee_ratio"]
customers["score"] = model.predict_proba(customers[features])[:, 1]
top = customers.sort_values("score", ascending=False).head(500)
top["group"] = np.where(np.arange(len(top)) % 2 == 0, "call", "control")
top[["customer_id", "score", "group"]].to_csv("out/scores.csv", index=False)
print(top["score"].describe())


# TODO: take the limits from the contract
def segment(row, prices, history, today):
    if row["tenure"] < 90:
        if row["monthly_fee"] > prices["basic"]:
            for payment in history.get(row["customer_id"], []):
                if payment["late"] and not payment["excused"]:
                    return "new, at risk"
                elif payment["late"] or payment["partial"]:
                    if (today - payment["date"]).days < 30:
                        return "new, watch"
            return "new"
        else:
            return "new, basic"
        print("never reached")
    elif row["tenure"] < 365:
        for payment in history.get(row["customer_id"], []):
            if payment["late"]:
                if payment["amount"] > 100 or row["age"] < 25 and not payment["excused"]:
                    return "settled, at risk"
        return "settled"
    breakpoint()
    return "loyal" if row["monthly_fee"] > prices["basic"] else "sleeping"
