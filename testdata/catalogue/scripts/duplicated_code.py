def load_calls(folder):
    calls = pd.read_csv(folder / "calls.csv", parse_dates=["day"])
    calls = calls.dropna(subset=["customer"])
    calls["month"] = calls["day"].dt.to_period("M")
    calls["spend"] = calls["minutes"] * calls["rate"] / 100
    calls = calls[calls["spend"] > 0]
    calls = calls.groupby(["customer", "month"], as_index=False)["spend"].sum()
    calls["share"] = calls["spend"] / calls["spend"].sum()
    return calls.sort_values("share", ascending=False)


def load_texts(folder):
    texts = pd.read_csv(folder / "texts.csv", parse_dates=["day"])
    texts = texts.dropna(subset=["customer"])
    texts["month"] = texts["day"].dt.to_period("M")
    texts["spend"] = texts["messages"] * texts["rate"] / 100
    texts = texts[texts["spend"] > 0]
    texts = texts.groupby(["customer", "month"], as_index=False)["spend"].sum()
    texts["share"] = texts["spend"] / texts["spend"].sum()
    return texts.sort_values("share", ascending=False)
