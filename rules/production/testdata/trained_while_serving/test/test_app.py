from flask import Flask
from sklearn.ensemble import RandomForestClassifier

app = Flask(__name__)
forest = RandomForestClassifier()
forest.fit(rows, labels)


@app.route("/predict")
def predict():
    return forest.predict(rows)
