from pyspark.sql import SparkSession

RAW = "/Volumes/main/harbours/raw"

spark = SparkSession.builder.getOrCreate()
tides = spark.read.csv(RAW)
tides.toPandas().to_csv("/Users/ann/tides.csv")  # want "/Users/ann"
