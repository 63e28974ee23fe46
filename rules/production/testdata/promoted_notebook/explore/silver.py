# Databricks notebook source
# want file warning "^`NotebookTask` runs it .jobs/deploy.py"
spark.table("calls").count()
