import harbour

chart = harbour.read("chart.csv")
deep = chart.deeper(3)
print(deep)
ports = deep.ports()
sizes = [harbour.size(port) for port in ports]
print(sizes)
sizes = sorted(sizes)
print(sizes)
for i in range(0, len(ports), 3):
    three = ports[i:i + 3]
    print(three)
    if three in sizes:
        sizes.append(three)
node = harbour.first(ports)
while node:
    print(node.depth)
    node = node.next
total = harbour.total(sizes)
area = total * 2
width = area / 3
length = width * 4
volume = length * 5
print(volume)
