import joblib
from flask import Flask, request

app = Flask(__name__)


@app.route("/predict", methods=["POST"])
def predict():
    model = joblib.load("model.joblib")
    return {"score": model.predict([request.json["row"]])[0]}
