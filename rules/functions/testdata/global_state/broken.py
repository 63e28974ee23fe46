@app.post("/berth")
def berth():
    try:
    ship = request.get_json()
    length = ship.get("length")

        print(length)

    return length

    except Exception as problem:
        return str(problem)
