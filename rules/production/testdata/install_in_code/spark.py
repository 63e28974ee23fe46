# Databricks notebook source
# MAGIC %pip install mlflow

# COMMAND ----------
import mlflow
