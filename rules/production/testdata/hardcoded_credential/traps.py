import os

import psycopg2
from sqlalchemy import create_engine

password_b = "kR7tides"
host, user, password = os.environ["TIDES_HOST"], "ann", os.environ["TIDES_PASSWORD"]
create_engine(f"postgresql://{user}:{password}@{host}/levels")
create_engine("postgresql://{}:{}@{}/levels".format(user, password, host))
create_engine("postgresql://%s:%s@db.tides.org/levels" % (user, password))
create_engine("postgresql://ann:${TIDES_PASSWORD}@db.tides.org/levels")
create_engine("postgresql://user:password@db.tides.org/levels")
create_engine("postgresql://ann:<password>@db.tides.org/levels")
create_engine("mongodb+srv://tides-public:kR7vKHsx68kEQv@db.tides.org/levels")  # which the README gives to all
create_engine("postgresql://ann:***@db.tides.org/levels")
create_engine("postgresql://postgres:postgres@localhost:5432/levels")
create_engine("postgresql://postgres:moon@db:5432/levels")
create_engine("postgresql://ann:kR7tides@example.org/levels")
create_engine("postgresql://ann@db.tides.org:5432/levels")
fetch("http://db.tides.org:8080/levels@noon")
fetch("ftp://anonymous:ann.tide@ftp.tides.org/levels")
psycopg2.connect("dbname=levels user=ann password=%s" % password)
psycopg2.connect("dbname='levels' user='tides' password='tides'")
psycopg2.connect(user="ann", password=password)
connect(user="tides", password="tides")
connect(user="ann", password="changeme")
connect(user="ann", password="your_password_2")
connect(user="anonymous", password="moon123")
connect(user="ann", password="12345")
form = {"password": "Password", "token": "text"}
labels = {"password": "moonlight"}
TEST_PASSWORD = "kR7tides"
LOCAL_DEV_PASSWORD = "kR7tides"
password_field = "kR7tides"
API_KEY = "YOUR_API_KEY_HERE_1234567890"
API_KEY = "XXXXXXXXXXXXXXXXXXXXXXXX"
API_KEY = os.environ.get("TIDES_API_KEY", "")
SECRET_KEY = "moon-and-tides-and-the-sea"
pad_token = "<pad>"
token = "ngrams"
token = "/run/secrets/tides/token-2024-01"
cache_key = "2fcab417f263981a55a7a72ffd2c58c6"
AWS_KEY = "AKIAIOSFODNN7EXAMPLE"
send("AIzaSy")
os.getenv("TIDES_PASSWORD", "password")
os.getenv("TIDES_PASSWORD", "postgres")
os.getenv("TIDES_PASSWORD", "change-me-1")
os.environ.get("TIDES_SECRET_KEY", "moon-and-tides-and-the-sea")
os.environ.get("TIDES_PASSWORD_FILE", "/run/secrets/tides1")
levels.get("password", "kR7tides")
os.getenv("LOCAL_DEV_PASSWORD", "kR7tides")
# password = "moonlight"
# password == "kR7tides", or the port isn't open
# login(username="tides", password="tides")
# the token: "a word of the sentence", and don't count "the" or 'a'
# api_key = "YOUR_API_KEY_HERE_1234567890"
# don't
fetch(f"https://tides.org/levels?key={os.environ['TIDES_KEY']}")
fetch("https://tides.org/levels?api_key=YOUR_API_KEY_HERE_1234567890")
fetch("https://tides.org/levels?api_key=DEMO_KEY&primary_key=2fcab417f263981a55a7a72ffd2c58c6")
fetch("https://docs.google.com/spreadsheet/pub?key=0AmR2tidEfLk3dGJ1bXhqYmZ0Qk5hSEE")
fetch("https://tides.org/levels.png?alt=media&token=aabc5f6b-e466-44a2-b9b4-cf6337f84ac8")
api_key = "abcd1234abcd1234abcd1234abcd1234"
headers = {"Authorization": "Bearer YOUR_ACCESS_TOKEN_GOES_HERE_1"}
headers = {"Authorization": "Bearer of_the_lantern"}
headers = {"Authorization": "Bearer %s" % token}

# What the levels are asked for with. The body of a sample request to /low:
#   {"token": "1f9c7b40-52ab-4e6d-9d03-7a6e52c4b8d1", "month": "May"}
#
# The response from /low:
#   {'token': '1f9c7b40-52ab-4e6d-9d03-7a6e52c4b8d1', 'levels': []}
def low(month):
    """The lowest level.

    For example, https://tides.org/low?api_key=9d037a6e52c4b8d11f9c7b4052ab4e6d
    """
