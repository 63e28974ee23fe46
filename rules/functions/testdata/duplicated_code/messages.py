import torch
from torch_scatter import scatter


def pass_north(model, nodes, edges, weights):
    print("north")
    sent = model.encode(nodes)[edges[0]]  # want "6 lines again at line 17, the same"
    gate = torch.sigmoid(model.mix(sent) + weights)
    sent = sent * gate / gate.sum()
    calm = torch.relu(model.damp(sent)) - sent.mean()
    sent = calm * torch.exp(-weights)
    sent = scatter(sent, edges[1], dim=0, dim_size=nodes.size(0))
    return sent


def pass_south(model, nodes, edges, weights):
    sent = model.encode(nodes)[edges[0]]
    gate = torch.sigmoid(model.mix(sent) + weights)
    sent = sent * gate / gate.sum()
    calm = torch.relu(model.damp(sent)) - sent.mean()
    sent = calm * torch.exp(-weights)
    sent = scatter(sent, edges[1], dim=0, dim_size=nodes.size(0))
    return sent.cpu()
