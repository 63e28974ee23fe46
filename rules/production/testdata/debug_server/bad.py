from flask import Flask

app = Flask(__name__)


def start():
    app.run(debug=True, port=80)  # want warning "^`app.run` with `debug=True` lets whoever reaches it run code: take it from the environment$"


if __name__ == "__main__":
    app.run(debug=True)  # want note "`app.run` with `debug=True`"
