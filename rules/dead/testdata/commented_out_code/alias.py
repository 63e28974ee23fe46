from flask import Flask

# want +1 "an import of `harbour.tides`: bring it back, or remove what needs it"
# import harbour.tides as tides

app = Flask(__name__)


@app.route("/low")
def low():
    return tides.low()


def cut(text):
    # @someone
    text = text.replace("@someone", "")
    # @app.route("/high")
    return text
