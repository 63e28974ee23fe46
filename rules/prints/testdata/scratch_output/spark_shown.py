import matplotlib.pyplot as plt
from pyspark.sql import SparkSession

session = SparkSession.builder.getOrCreate()
wells = session.read.parquet("wells")
by_year = wells.groupBy("year").count()
by_year.show()  # want "by_year.show"
by_year.orderBy("year").show(20, truncate=False)  # want "show"
fig, ax = plt.subplots()
ax.plot([1, 2])
fig.show()
plt.show()
by_year.write.parquet("by_year")


class Wells:
    def __init__(self, path):
        self.levels = session.read.parquet(path).withColumn("deep", by_year["count"] > 3)
        self.levels.show()  # want "self.levels.show"
        self.viewer.show()
        self.kept = self.levels.toPandas()
