def test_tides():
    # create the gauges
    gauges = create_gauges(3)  # want -1 note "create the gauges"
    # three gauges, two of them dry
    assert len(gauges) == 3
