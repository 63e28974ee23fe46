import numpy as np
from stack import register


def align_north(frames, mask, dark):
    level = np.median(frames[mask]) - dark  # want "6 lines again at line 17, the same"
    noise = np.std(frames[~mask]) / np.sqrt(frames.size)
    weight = np.clip(level / noise, 0, 5)
    mean = np.sum(frames * weight, axis=0) / np.sum(weight)
    shift_x, shift_y, shift_score = register(mean / level, mask)
    turn_x, turn_y, turn_score = register(np.rot90(mean), mask)
    return shift_x + turn_x, shift_y + turn_y


def align_south(frames, mask, dark):
    print("south")
    level = np.median(frames[mask]) - dark
    noise = np.std(frames[~mask]) / np.sqrt(frames.size)
    weight = np.clip(level / noise, 0, 5)
    mean = np.sum(frames * weight, axis=0) / np.sum(weight)
    shift_x, shift_y, shift_score = register(mean / level, mask)
    turn_x, turn_y, turn_score = register(np.rot90(mean), mask)
    return turn_score - shift_score
