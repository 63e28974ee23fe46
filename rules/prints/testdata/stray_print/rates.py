def measure(found, site_ids):
    confusion = found.compare(site_ids)
    print(confusion)  # want note "without"
    print("share of hits: %.2f" % found.right)  # want note "first of 4 messages"
    print("share of misses: %.2f" % found.wrong)
    found.close()
    print(f"SITES FOUND ({len(found)}/{len(site_ids)}):")
    print("in all", found.all())
    return confusion
