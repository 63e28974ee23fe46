from typing import Dict, List, Tuple  # want "`Tuple`"
import numpy as np
from typing import Optional  # type: ignore[Optional]  # want "`Optional`"

boats = {}  # type: Dict[str, int]


def late(rows, height):
    # type: (List[int], np.ndarray) -> int
    return 3
