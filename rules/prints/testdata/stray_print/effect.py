import numpy as np


class Board:
    def draw(self):
        line = head = ""
        for i in range(self.width):
            head += str(i) + " "
            line += "--"
        print(line)
        print(head)
        for row in self.rows:
            print(" ".join(row))


def bars(tides, width):
    parts, edges = np.histogram(tides, bins=width)
    few = 0
    print(edges[0])
    for part in parts:
        print(part)
        if part < 1:
            few += 1
        if few > 3:
            break


def keep(tides):
    parts = tides.parts()
    print(parts.shape)  # want "parts.shape"
    tides.mark(parts)
    print("parts: ", parts)  # want note "tells"
    tides.close(parts)


class PrintShape(Module):
    def forward(self, x):
        print("Shape", x.shape)
        return x


if __name__ == "__main__":
    net = Net(3)
    out = net(np.ones((2, 3)))
    print(out.shape)  # want note "`out.shape`"
    print(out)
