import matplotlib.pyplot as plt
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
df = spark.read.parquet("trips")
df.printSchema()  # want "df.printSchema. prints"
df.show(5)  # want "show"
df.groupBy("a").count().show()  # want "show"
df.count()
fig = plt.figure()
fig.show()
plt.show()


def load(df, verbose):
    df.show()  # want "show"
    if verbose:
        df.show()
    return df
