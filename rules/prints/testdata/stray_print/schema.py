import hail

context = hail.HailContext(log="tides.log")
tides = context.read("tides.vds")
