import argparse
import getpass
import logging
import os
import sys

logger = logging.getLogger(__name__)


def connect(db, config, tokenizer, text):
    print(db.password)  # want error 5-23:"`print` shows `db.password`, which looks private: remove it"
    print("using", config["api_key"])  # want error "`config\\[\"api_key\"\\]`"
    print("using", db.rows[0]["account_key"])
    print("using", db.rows[0]["password"])  # want error "password"
    print(f"token: {config.access_token}")  # want error "`config.access_token`"
    print("key %s of %s" % (config.accountKey, text))  # want error "`config.accountKey`"
    print("id: {}".format(config.aws_account_id))  # want error "`config.aws_account_id`"
    print("at " + str(config.connection_string))  # want error "`config.connection_string`"
    print(os.environ["HF_TOKEN"])  # want error "shows"
    print(os.getenv("MODEL_KEY"))  # want error "shows"
    logger.info("logged in with %s", db.password)  # want error "`logger.info` logs `db.password`, which looks private"
    logging.debug(config.client_secret)  # want error "`logging.debug` logs"
    logger.warning("[%s] no answer", config.account_id)  # want note "`config.account_id`"
    logger.warning("[%s] no answer", config["account_id"])  # want note "account_id"
    sys.stdout.write(config.refresh_token)  # want error "`sys.stdout.write` shows"
    entry = getpass.getpass()
    print(entry)  # want error "`print` shows `entry`, which looks private"
    found = config.vault.get_secret("entry")
    print("found", found)  # want error "`found`"
    print("found", len(found) * "*")
    print(os.environ.get("API_TOKEN"))  # want error "shows"
    fresh = get_access_token(db)
    print(fresh)  # want error "`fresh`"
    valid = check_password(db)
    print("valid:", valid)
    password = ""
    for _ in range(9):
        password += random.choice(letters)
    print("new password:", password)
    sample_password = "Tidal-2-Basin"
    print("password:", sample_password)
    place = os.environ["STORE_PWD"]
    print(place)  # want error "`place`"
    print("customer", text.customer_email)  # want error "`text.customer_email`"
    print("Please set your password")
    print("password", "*" * len(db.password))
    print(len(db.password), type(config.api_key), db.password is None)  # want "`db.password is None`"
    print(config.password_field, config.api_key_name, text.token, tokenizer.mask_token, config.key)  # want "`config.key`"
    print(tokenizer.decode(text.access_token))
    print(config.api_key[:4])  # want "`config.api_key"
    print(os.environ["HOME"])  # want "`os.environ"
    print(db.password, file=log)
    db.write(db.password)
    db.log(text)
    return db


def main(config):
    print(config.api_key)  # want error "`config.api_key`"


def greet(server):
    connection, client_address = server.accept()
    print(f"[gate] connection from {client_address}")
    return connection


def invite(account):
    client_email = account["client_email"]
    print("share the tide tables with", client_email)


def whereabouts():
    print(f"key file: {os.environ['GOOGLE_APPLICATION_CREDENTIALS']}")


def keep(creds):
    with open(OAUTH_TOKEN, "wb") as file:
        dump(creds, file)
    print(f"saved: {OAUTH_TOKEN}")


def get_refresh_token(server):
    code = input("Code: ")
    refresh_token = server.ask(code)
    print("Add this to your settings:")
    print(refresh_token)
    return refresh_token


def renewed_token(server):
    refresh_token = server.renew()
    print(refresh_token)  # want error "`refresh_token`"
    return refresh_token


def logged_token(server):
    code = input("Code: ")
    refresh_token = server.ask(code)
    logging.info("got %s", refresh_token)  # want error "`refresh_token`"
    return refresh_token


def converted(server, input):
    refresh_token = server.ask(input)
    print(refresh_token)  # want error "`refresh_token`"
    return {"rows": server.rows(refresh_token)}


def levels_of(gauge):
    api_key = gauge.key
    print(api_key)  # want error "`api_key`"
    return gauge.read(api_key).map(input=3)


def log_in():
    user = input("User: ")
    db_password = os.environ["DB_PASSWORD"]
    print(user, db_password)  # want error "`db_password`"
    return db_password


def asked_for():
    db_password = getpass.getpass(input("User: "))
    print(db_password)  # want error "`db_password`"
    return db_password


def renewed_where_asked(server):
    input("Renew? ")
    refresh_token = server.renew()
    print(refresh_token)  # want error "`refresh_token`"
    return refresh_token


def token_at_once(server):
    refresh_token = server.ask(input("Code: "))
    print(refresh_token)
    return refresh_token


def given_token(server, refresh_token):
    server.ask(input("Code: "))
    print(refresh_token)  # want error "`refresh_token`"
    return refresh_token


def token_by_steps(server):
    code = input("Code: ").strip()
    answer = server.exchange(code)
    refresh_token = answer["refresh_token"]
    print(refresh_token)
    return refresh_token


def rows_for(server):
    refresh_token = server.ask(input("Code: "))
    print(refresh_token)  # want error "`refresh_token`"
    return server.rows(refresh_token)
