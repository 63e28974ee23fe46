import torch

from layers import Mixer


def forward(batch):
    mixed = Mixer(4)(batch)
    print(mixed.shape)  # want warning "`print` shows `mixed.shape`"
    return mixed.mean()


if __name__ == "__main__":
    batch = torch.rand(2, 4)
    mixed = Mixer(4)(batch)
    print(mixed.shape)  # want "`print` shows `mixed.shape`"
    forward(mixed)
