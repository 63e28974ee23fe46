# Databricks notebook source
df = spark.read.table("trips")
df.columns  # want "df.columns"
df.schema

# COMMAND ----------

len(df.columns)  # want "len"
display(df)

# COMMAND ----------

# MAGIC %md
# MAGIC df
