class Recorder:
    def __eq__(self, other):
        calls.append(other)


def test_equal(recorder):
    recorder == 3
    recorder + 1
