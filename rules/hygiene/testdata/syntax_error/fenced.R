levels <- read.csv("levels.csv")
# want +1 "^a fence of Markdown stands in the code: remove it$"
```
print(levels)
