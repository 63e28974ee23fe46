class Tide:
    def rise(self):
        self.level += 1


if __name__ == "__main__":
    tide = Tide()
    print(tide)  # want note "`tide`"
    tide.rise()
    print(tide)  # want note "`tide`"
    tide.rise()
