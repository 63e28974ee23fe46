import networkx as nx

ports = nx.read_gml("ports.gml").subgraph(["Vik"])
print(ports.node["Vik"])  # want "^`ports.node` is gone since NetworkX 2.4: `.nodes`$"
print(ports.nodes["Vik"], ports.edges)
nx.info(ports)  # want "^`nx.info` is gone since NetworkX 3.0: `print\\(G\\)`$"
