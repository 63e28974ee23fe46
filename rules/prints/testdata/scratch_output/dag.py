import pandas as pd
from airflow import DAG

with DAG("trips") as dag:
    start = make("start")
    end = make("end")
    start
    start >> end
