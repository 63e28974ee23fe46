---
title: "Tides"
---

The mean # want warning "R Markdown text, with fences around its code: name it `.Rmd`$"

```{r}
mean(tides)
```
