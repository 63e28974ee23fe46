def measure(found, site_ids):
    confusion = found.compare(site_ids)
    print(confusion)  # want note "`print` is the first of 5 messages"
    print("share of hits: %.2f" % found.right)
    print("share of misses: %.2f" % found.wrong)
    found.close()
    print(f"SITES FOUND ({len(found)}/{len(site_ids)}):")
    print("in all", found.all())
    return confusion
