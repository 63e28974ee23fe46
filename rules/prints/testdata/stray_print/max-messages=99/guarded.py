class Tide:
    def rise(self):
        self.level += 1


if __name__ == "__main__":
    tide = Tide()
    print(tide)
    tide.rise()
    print(tide)
    tide.rise()
