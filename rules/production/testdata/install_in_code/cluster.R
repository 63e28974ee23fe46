# Databricks notebook source
install.packages("arrow", repos = "https://tides.org/linux") # want note "installs while the code runs"

# COMMAND ----------
tides <- arrow::read_parquet(dbutils.widgets.get("tides"))
