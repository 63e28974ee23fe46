# want +1 warning 3-23:"`TODO` has no owner and no ticket"
# TODO: read the units
x = load()  # FIXME the zone is wrong
# want -1 "`FIXME` has no owner"
# want +1 "`HACK`"
#HACK
y = x
