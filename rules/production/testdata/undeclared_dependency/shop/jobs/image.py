import torch


def model_fn(folder):
    return torch.load(folder + "/model.pt")
