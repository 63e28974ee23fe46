def check(matches, address, idx, words):
    if len(matches) > 1:
        print(address)  # want note "tells"
        for m in matches:
            print(m["parts"])  # want note "tells"
        raise ValueError("too many matches")
    for i in idx:
        print(words[i], address[i])  # want note "without"
    for name in words:
        print(name.shape)  # want warning "`name.shape`"
    print("words")  # want "`print` shows `\"words\"`"
    print(words)  # want "`words`"
    print("%d\t%0.2f" % (address, idx))  # want note "tells"
    return words
