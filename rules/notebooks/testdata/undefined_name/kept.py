import json


class Crane:
    def __init__(self, load, reach=3):
        self.settings = locals()

    def copy(self):
        return vars()["self"]


if __name__ == "__main__":
    crane = Hoist(4)  # want "`Hoist` is defined nowhere"
    print(json.dumps(crane.settings))
