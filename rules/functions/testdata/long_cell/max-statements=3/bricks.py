# Databricks notebook source
a = load("a")  # want "4 statements work in this cell"
b = a + 1
c = a * b
d = c - 1

# COMMAND ----------

print(d)
