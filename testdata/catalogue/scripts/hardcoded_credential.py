import psycopg2

sales = psycopg2.connect("postgresql://ann:kR7sales@db.shop.org/sales")
