from flask import Flask
from sklearn.linear_model import LinearRegression

app = Flask(__name__)
window.fit(size)


def fit_model():
    return LinearRegression().fit(rows, labels)


@app.post("/train")
def train():
    LinearRegression().fit(rows, labels)


@app.get("/predict")
def predict():
    return page.fit(rows)


if __name__ == "__main__":
    LinearRegression().fit(rows, labels)
