import numpy as np
import torch

if __name__ == "__main__":
    swell = torch.randn(2, 3)  # want "torch.randn"
    if swell.max() > 1:
        swell = np.random.default_rng()
