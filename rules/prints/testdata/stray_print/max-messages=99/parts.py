import pandas as pd

tides = pd.read_csv("tides.csv")
levels = tides.level.values
print(levels[:3])  # want warning "`levels.:3.`"
for i, rows in enumerate(parts(levels)):
    print("station:", i)  # want note "tells"
    print(rows[:10])  # want note "rows"
    fit(rows)
print(pd.cut(levels, 3))  # want note "tells"
print(max(levels))  # want note "perhaps"
plot(levels)
print(grade(levels))  # want note "tells"
low = levels[:10]
high = levels[10:20]
plot(levels)
print(low)  # want "low"
print(high)  # want "high"
save(levels)


def fetch(job):
    answer = call(job)
    print(answer["data"]["message"])  # want note "tells"
    return int(answer["data"]["code"])
