import os


def mend():
    with open("berths/views.py") as file:
        text = file.read()
    with open("berths/views.py", "w") as file:
        file.write(text.replace(os.sep, "/"))
