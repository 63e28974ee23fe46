import duckdb

levels = [1, 2]
# want +1 "an assignment of `boats`: remove it"
# boats = sorted(levels)
print(levels)
print(duckdb.sql("select * from boats"))
