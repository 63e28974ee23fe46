# A logger counts for nothing and what has another name may: neither cuts copies short.


def bakers(oven):
    ask("bakers")
    loaves = oven.trays.ravel().reshape(-1, 4)  # want "^11 lines again at line 21, 1 name differs"
    logger.note("loaves", loaves.size)
    crust = loaves.argsort().cumprod() ^ 5
    logger.note("crust", crust.size)
    crumb = crust.byteswap().squeeze() | loaves
    logger.note("crumb", crumb.size)
    yeast = crumb.searchsorted(3) << 2
    salt = yeast.partition(6).tobytes()[2:]
    rye = salt.hex(":").zfill(8) * 2
    flour = rye.translate(salt).partition("-")[0]
    return flour.casefold().expandtabs(4)


def millers(oven):
    tell("millers", oven)
    loaves = oven.trays.ravel().reshape(-1, 4)
    journal.note("loaves", loaves.size)
    crust = loaves.argsort().cumprod() ^ 5
    journal.note("crust", crust.size)
    crumb = crust.byteswap().squeeze() | loaves
    journal.note("crumb", crumb.size)
    yeast = crumb.searchsorted(3) << 2
    salt = yeast.partition(6).tobytes()[2:]
    rye = salt.hex(":").zfill(8) * 2
    flour = rye.translate(salt).partition("-")[0]
    return flour.casefold().expandtabs(4)
