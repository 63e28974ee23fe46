def init():
    global model
    model = load()


def run(data):
    return model.predict(data)
