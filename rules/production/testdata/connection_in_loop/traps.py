import sqlite3
import time

import psycopg2

connection = sqlite3.connect("sales.db")
for path in paths:
    sqlite3.connect(path).execute("vacuum")

for shard in shards:
    name = shard.lower()
    sqlite3.connect(name + ".db")

for attempt in range(5):
    try:
        db = psycopg2.connect(DSN)
        break
    except psycopg2.OperationalError:
        pass

for turn in range(5):
    db = psycopg2.connect(DSN)
    time.sleep(60)

while True:
    db = psycopg2.connect(DSN)

for row in sqlite3.connect("sales.db").execute("select * from sales"):
    print(row)

for row in rows:
    def query():
        return sqlite3.connect("sales.db")
