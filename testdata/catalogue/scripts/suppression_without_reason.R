# labcoat: ignore[stray_print]
print(total)
