import torch
from torch import nn


class Buoy(nn.Module):
    def __init__(self):
        super().__init__()
        self.drift = nn.Linear(3, 1)


if __name__ == "__main__":
    x = torch.randn(2, 3)
    print(Buoy()(x).shape)
