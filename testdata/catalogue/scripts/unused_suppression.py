total = sum(sizes)  # labcoat: ignore[unused_suppression] it was printed once
