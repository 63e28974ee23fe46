import harbour

levels = harbour.read("levels.csv")
score = harbour.score(levels)
waves = harbour.wave(levels)
for level in levels:
    print(level)
print(waves)
print(levels.mean().item())
print(score)
