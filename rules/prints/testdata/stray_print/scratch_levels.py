import harbour

levels = harbour.read("levels.csv")
score = harbour.score(levels)
waves = harbour.wave(levels)
for level in levels:
    print(level)
print(waves)  # want "`print` shows `waves`"
print(levels.mean().item())  # want "shows"
print(score)
