from airflow import DAG

with DAG("boats") as dag:
    load = make()
    clean = make()
    load >> clean
    load == clean
    load - clean
