from flask import Flask
from sklearn.ensemble import RandomForestClassifier

app = Flask(__name__)
forest = RandomForestClassifier()
forest.fit(rows, labels)  # want warning "^`forest.fit` trains where requests are answered: train in a job, load what it saved$"


@app.route("/predict")
def predict():
    return forest.predict(rows)
