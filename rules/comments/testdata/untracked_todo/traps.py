# TODO(ann): read the units
# TODO @ann: read the units
# TODO: read the units, see #12
# TODO SALES-12 read the units
# FIXME: the zone is wrong,
# see https://example.org/12
# TODO: read the units
#   (issue 12)
# The list of TODOs is in the wiki.
text = "# TODO: write it"
# XXXL is the largest size.
# to do this twice is wrong
