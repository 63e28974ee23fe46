import logging
import sys

from icecream import ic

logger = logging.getLogger(__name__)
df = load()
logger.debug(df.shape)  # want note "`logger.debug` logs a value for a look at it: remove it or say what it is"
logger.debug("%s", df)  # want note "`logger.debug` logs"
logger.debug("rows: %s", df)
logger.info(df.shape)
ic(df)  # want warning "`ic` is for looks while code is written: remove it"
ic()  # want warning "`ic` is for looks"
sys.stdout.write("fitting\n")  # want note "`sys.stdout.write` tells"
sys.stdout.write(str(df.shape))  # want "`sys.stdout.write` shows `str\\(df.shape\\)`"
sys.stdout.write(".")
df.write(df.shape)


def clean(df):
    logger.debug(df.shape)
    n = ic(len(df))  # want warning "`ic` is for looks"
    return df


if __name__ == "__main__":
    logger.debug(df.shape)  # want note "`logger.debug` logs"
