# Databricks notebook source
import pandas as pd

pd.read_csv("/mnt/lake/sales.csv")
pd.read_csv("/data/sales/2024.csv")
pd.read_csv("/home/ann/sales.csv")  # want "/home/ann/sales.csv"
