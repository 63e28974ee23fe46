import functools
import pickle

import joblib
from flask import Flask

app = Flask(__name__)
model = joblib.load("model.joblib")
late = None


@app.route("/predict")
def predict():
    return model.predict(rows)


@app.route("/late")
def lazily():
    if late is None:
        app.late = joblib.load("late.joblib")
    return app.late.predict(rows)


@functools.lru_cache
def cached():
    return joblib.load("model.joblib")


@app.route("/cached")
def use_cached():
    return cached().predict(rows)


@app.route("/by/<name>")
def by(name):
    return joblib.load(f"models/{name}.joblib").predict(rows)


@app.post("/reload")
def anew():
    app.model = joblib.load("model.joblib")


@app.route("/session")
def session():
    with open("visits.pkl", "rb") as file:
        return pickle.load(file)


def train():
    return joblib.load("model.joblib")


@dag.task("daily")
def daily():
    return joblib.load("model.joblib")
