tides <- read.csv("tides.csv")
head(tides) # want warning "`head` is the first of 5 values that this script shows: move it to `exploration/`"
dim(tides) # want note "dim"
str(tides) # want note "str"
table(tides$station) # want note "table"
t.test(tides$level) # want note "console only"
View(tides) # want warning "View"
for (s in tides$station) {
  head(s) # want warning "shows nothing here"
}
names(tides) # want note "names"
saveRDS(tides, "tides.rds")
