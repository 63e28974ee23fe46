def test_load():
    assert load(path="/home/ann/sales.csv") is not None
    open("/home/ann/sales.csv")
