def test_night_shifts(reader, places):
    frames = [reader.read(place) for place in sorted(places)]
    joined = concat(frames, axis=0).reset_index(drop=True)
    joined["hour"] = joined["start"].dt.hour + joined["start"].dt.minute / 60
    joined["late"] = (joined["hour"] > 22) | (joined["hour"] < 5)
    nights = joined.query("late").groupby("driver").size()
    joined["nights"] = joined["driver"].map(nights).fillna(0)
    return joined.drop(columns=["hour", "late"])


def test_shifts(reader, places):
    frames = [reader.read(place) for place in sorted(places)]
    joined = concat(frames, axis=0).reset_index(drop=True)
    joined["hour"] = joined["start"].dt.hour + joined["start"].dt.minute / 60
    joined["late"] = (joined["hour"] > 22) | (joined["hour"] < 5)
    nights = joined.query("late").groupby("driver").size()
    joined["nights"] = joined["driver"].map(nights).fillna(0)
    return joined.drop(columns=["hour", "late"])
