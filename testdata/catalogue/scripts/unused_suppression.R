total <- sum(sizes) # labcoat: ignore[stray_prnt] it is the report
