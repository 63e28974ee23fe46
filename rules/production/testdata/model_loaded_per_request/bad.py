import pickle

import joblib
import torch
from fastapi import FastAPI
from flask import Flask
from flask.views import MethodView

app = Flask(__name__)
api = FastAPI()


@app.route("/predict", methods=["POST"])
def predict():
    if request.method == "POST":
        model = joblib.load("model.joblib")  # want warning "^`joblib.load` loads the model for every request: load it when the server starts$"
    scaler = joblib.load("scaler.joblib")
    return model.predict(scaler.transform(rows))


@api.post("/score")
async def score(item: Item):
    with open("models/forest.pkl", "rb") as file:
        forest = pickle.load(file)  # want "`pickle.load` loads the model"
    return forest.predict(item)


class Classify(MethodView):
    def post(self):
        return torch.load("net.pt")(request.json)  # want "`torch.load` loads the model"


def lambda_handler(event, context):
    tokenizer = AutoTokenizer.from_pretrained("bert")  # want "`AutoTokenizer.from_pretrained` loads the model"
    return tokenizer(event)


def read_model():
    return joblib.load("model.joblib")


@app.get("/again")
def again():
    return read_model().predict(rows)  # want "`read_model` loads the model"


def load_models():
    return pickle.load(open(PATH, "rb"))


@app.get("/more")
def more():
    parts = load_models()  # want "`load_models` loads the model"
    return parts["model"].predict(rows)
