# What is drawn on a figure counts for nothing, and what has another name may: both are
# as long.


def weekly(sheet, calls):
    ask("weeks", calls)
    calls = calls.dropna(subset=["customer"])  # want "8 lines again at line 19, 1 name differs"
    calls["spend"] = calls["minutes"] * calls["rate"] / 100
    calls = calls[calls["spend"] > 0]
    calls = calls.groupby(["customer", "week"])["spend"].sum()
    calls = calls.reset_index(drop=True).cumsum()
    calls = calls.rolling(4).mean().fillna(0)
    calls = calls.rename(columns={"spend": "mean"})
    left = sheet.add_subplot(121)


def monthly(fig, calls):
    tell("months", len(calls))
    calls = calls.dropna(subset=["customer"])
    calls["spend"] = calls["minutes"] * calls["rate"] / 100
    calls = calls[calls["spend"] > 0]
    calls = calls.groupby(["customer", "week"])["spend"].sum()
    calls = calls.reset_index(drop=True).cumsum()
    calls = calls.rolling(4).mean().fillna(0)
    calls = calls.rename(columns={"spend": "mean"})
    left = fig.add_subplot(121)
