import os

import psycopg2
from sqlalchemy import create_engine

create_engine("postgresql://ann:kR7tides@db.tides.org/levels")  # want "the password of `ann@db.tides.org` is in the code"
create_engine("mysql+pymysql://root:XuTidesO@localhost/levels")  # want "password of `root@localhost`"
create_engine("mongodb+srv://reader:moon%21tide@cluster0.ab1.mongodb.net/levels")  # want "password of"
psycopg2.connect("dbname='levels' user='ann' password='kR7tides'")  # want "the `password` of a connection"
psycopg2.connect(host="db", user="ann", password="moonlight")  # want "`password` is in the code: take it from the environment"
settings = {"user": "ann", "password": "moonlight"}  # want "`password`"
DB_PASSWORD = "kR7tides"  # want "`DB_PASSWORD`"
consumer_key_B = "q7Zt2bX9vLwR4mKp8sDf3"  # want "`consumer_key_B`"
api_key_2 = "b4ceb6b0aec88f248887343665abbde7"  # want "`api_key_2`"
os.environ["TIDES_API_KEY"] = "b4ceb6b0aec88f248887343665abbde5"  # want "`TIDES_API_KEY`"
token = "2fcab417f263981a55a7a72ffd2c58c6"  # want "`token`"
DB_PASSWORD = os.getenv("TIDES_DB_PASSWORD", "kR7tides")  # want "`TIDES_DB_PASSWORD` is in the code"
os.environ.setdefault("TIDES_API_TOKEN", "TIDE_9e17aecd744cb0683ca3985a8e6d277b")  # want "`TIDES_API_TOKEN`"
psycopg2.connect(user="ann", password=os.environ.get("TIDES_PASSWORD", "harbor@1227"))  # want "`TIDES_PASSWORD`"
SECRET_KEY = config("SECRET_KEY", default="8mPBNtKMiwKp7hjPSnGMwbiruXjSgTD5")  # want "`SECRET_KEY`"


class Client:
    def __init__(
        self,
        api_key="Kr5kmFv60TbpnFKfFWE3UNxnuWFq8o2M",  # want "`api_key`"
        secret: str = "8mPBNtKMiwKp7hjPSnGMwbiruXjSgTD5",  # want "`secret`"
    ):
        self.auth_token = "8mPBNtKMiwKp7hjPSnGMwbiruXjSgTD5"  # want "`auth_token`"


send("AIzaSyD0o1p2q3r4s5t6u7v8w9x0y1z2A3B4C5d")  # want "a key of `Google`"
BOTS = {"tides": "123456789:AAbcdefghijklmnopqrstuvwxyz0123456_"}  # want "a key of `Telegram`"
# want +1 "`token` is in a comment, where all who have the code read it: remove it"
# token = "2fcab417f263981a55a7a72ffd2c58c6"
# create_engine('postgresql://ann:kR7tides@db.tides.org/levels')  # want "the password of `ann@db.tides.org` is in a comment"
# login("ann", username='ann', password='moonlight')  # want "`password` is in a comment"
# os.environ["TIDES_TOKEN"] = "2fcab417f263981a55a7a72ffd2c58c6", as Ann's machine has it  # want "`TIDES_TOKEN`"
fetch("https://tides.org/levels?q=harbor&appid=2fcab417f263981a55a7a72ffd2c58c6")  # want "`appid` of a URL is in the code"
fetch(f"https://tides.org/levels/{harbor}?apiKey=2fcab417f263981a55a7a72ffd2c58c6&since={year}")  # want "`apiKey` of a URL"
fetch("https://tides.org/levels?get=all"
      "&key=2fcab417f263981a55a7a72ffd2c58c6")  # want "`key` of a URL"
api_key = "7be350b0bbe6c8a46ce163365ee3f2abcd16253e"  # want "`api_key`"
gauges = pymysql.connect("db.tides.org", "ann", "kR7tides", "levels")  # want "`password`"
headers = {"Authorization": "Bearer 7be350b0bbe6c8a46ce163365ee3f2abcd16253e"}  # want "what `Bearer` authorizes is in the code"

# The tides of another harbour come with
# want +1 "`token` is in a comment"
# token = "1f9c7b40-52ab-4e6d-9d03-7a6e52c4b8d1"
SECRET_KEY = "django-insecure-7x!k2$w9@qz4&m1^v8*b5(n3-t6_y0=p+r)ucodlehgfjas2k7"  # want "`SECRET_KEY`"
