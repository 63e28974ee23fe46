import requests


def fetch(page, rows):
    reply = requests.get(page)
    if reply.status_code == 200:
        rows.append(reply.json())
    else:
    return rows
