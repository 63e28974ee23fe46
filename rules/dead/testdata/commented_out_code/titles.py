

#sampler
sampler = [tides, harbours]

#depths
depths = [3, 4]

# class labels: 'moored', 'aground', 'under way'
states = read_states("states.csv")


class Harbour:
    def statistics(self):
        # print statistics
        self.statistics()
        return 3
