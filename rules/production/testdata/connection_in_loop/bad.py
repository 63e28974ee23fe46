import sqlite3

import pandas as pd
from pyspark.sql import SparkSession
from sqlalchemy import create_engine

for row in rows:
    engine = create_engine("postgresql://db/sales")  # want warning "`create_engine` connects anew in each turn"
    row.to_sql("sales", engine)

for table in tables:
    spark = SparkSession.builder.appName("sales").getOrCreate()  # want "`getOrCreate` connects anew in each turn"
    spark.table(table).show()

totals = frame.apply(lambda row: sqlite3.connect("sales.db").execute(QUERY, row), axis=1)  # want "`connect` connects anew"
