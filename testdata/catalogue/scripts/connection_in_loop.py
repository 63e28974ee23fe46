import psycopg2

for row in rows:
    connection = psycopg2.connect(host="db", dbname="sales")
    connection.cursor().execute("insert into sales values (%s)", row)
