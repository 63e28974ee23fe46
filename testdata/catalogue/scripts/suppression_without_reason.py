print(total)  # labcoat: ignore[stray_print]
