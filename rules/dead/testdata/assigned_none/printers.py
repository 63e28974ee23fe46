def print(text):
    return text


def set(text):
    return text


said = print("a")
print(said)
found = set("a").add("b")
print(found)
