import pandas as pd


def read_tariff(path):
    return pd.read_csv(path)


def read_tariff_of_2019(path):
    return pd.read_csv(path, sep=";")


read_tariff("tariff.csv").to_parquet("tariff.parquet")
