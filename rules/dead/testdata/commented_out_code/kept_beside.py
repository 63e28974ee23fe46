"""What kept a value in a file, beside what does it now."""
import threading

import tides


def keep(levels, place):
    levels.to_csv(place + ".csv")


def tell(levels, place):
    print(levels, place)
    spare.to_csv(place)


class Gauge:
    def keep_low(self, levels):
        levels.to_parquet(self.place)

    def keep_both(self, levels):
        self.keep_low(levels)
        # levels.to_parquet("low.parquet")  # want "remove it$"
        other.keep_low(levels)
        levels.sort()
        # levels.to_parquet("low.parquet")  # want "bring it back"
        other.keep_low(levels)

    def save(self, low, high, place):
        levels = tides.read(low, high)
        worker = threading.Thread(target=self.log.write_rows, args=(levels, high))
        # self.log.write_rows(levels, high)  # want "a call of `write_rows`: remove it$"
        worker.start()

        # self.log.write_rows(levels, high)  # want "remove it$"
        other = threading.Thread(target=self.log.write_rows, args=(levels, high))
        other.start()

        third = threading.Thread(target=self.log.write_rows, args=(levels, high))
        # self.log.write_rows(levels, low)  # want "bring it back"
        third.start()

        fourth = threading.Thread(target=self.log.read_rows, args=(levels, high))
        # self.log.write_rows(levels, high)  # want "bring it back"
        fourth.start()

        fifth = threading.Thread(target=self.log.write_rows, args=(levels, high))

        # self.log.write_rows(levels, high)  # want "bring it back"
        fifth.start()


def draw_all(levels, high):
    draw(levels, high, write_rows=True)
    # write_rows(levels, high)  # want "bring it back"
    rinse(levels)
    draw(levels, write_rows(high))
    # write_rows(high)  # want "remove it$"


def keep_all(ports):
    for port in ports:
        keep(ports[port], port)
        # ports[port].to_csv(port + ".csv")  # want "remove it$"
    for port in ports:
        tell(ports[port], port)
        # ports[port].to_csv(port + ".csv")  # want "bring it back"
    for port in ports:
        keep(port, port)
        # ports[port].to_csv(port + ".csv")  # want "bring it back"
    for port in ports:
        keep(ports[port], port)
        # ports[port].to_json(port + ".json")  # want "bring it back"
    for port in ports:
        # ports[port].to_csv(port + ".csv")  # want "remove it$"
        keep(ports[port], port)


def hand_over(levels, place):
    levels.sort()
    # want +1 note "a with block: bring it back"
    # with open("levels.json", "w") as out:
    #     json.dump(levels, out)

    # want +1 warning "a with block"
    # with open("levels.json") as given:
    #     levels.extend(json.load(given))
    return tides.ports(levels, place)
