def float(text):
    return text


if height == float("nan"):
    height = 3
