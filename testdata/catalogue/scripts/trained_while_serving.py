from flask import Flask, request
from sklearn.linear_model import LogisticRegression

app = Flask(__name__)
model = LogisticRegression()
model.fit(rows, labels)


@app.route("/predict", methods=["POST"])
def predict():
    return {"score": model.predict([request.json["row"]])[0]}
