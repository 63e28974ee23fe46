berths = []
