# Databricks notebook source
# want file warning "^`notebook_task` runs it"
spark.table("calls")

# COMMAND ----------

# MAGIC %md
# MAGIC The raw calls.
