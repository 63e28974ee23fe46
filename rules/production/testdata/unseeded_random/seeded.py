import torch

from lab import seed_everything

seed_everything(3)
print(torch.rand(3))
