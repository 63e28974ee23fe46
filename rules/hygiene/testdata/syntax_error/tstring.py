x = t"rows: {n}"
