def test_count(boats):
    boats.count() == 3  # want warning "compares"
