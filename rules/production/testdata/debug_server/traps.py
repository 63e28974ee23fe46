import subprocess

from flask import Flask

app = Flask(__name__)
app.run(debug=False)
app.run(debug=settings.DEBUG)
app.run(port=8000)
run(debug=True)
