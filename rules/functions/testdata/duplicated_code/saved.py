stops = read_stops(place).set_index("stop")
stops["delay"] = stops["left"].sub(stops["planned"]).dt.seconds
late = stops[stops["delay"] > 180].copy()
late["line"] = late["line"].str.extract("([0-9]+)").astype(int)
by_line = late.groupby("line")["delay"].agg(["mean", "size"])
worst = by_line[by_line["size"] > 20].nlargest(10, "mean")
worst.to_csv(place.with_suffix(".worst"))
