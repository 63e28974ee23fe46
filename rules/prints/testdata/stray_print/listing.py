def check(matches, address, idx, words):
    if len(matches) > 1:
        print(address)  # want note "`print` is the first of 4 messages"
        for m in matches:
            print(m["parts"])
        raise ValueError("too many matches")
    for i in idx:
        print(words[i], address[i])
    for name in words:
        print(name.shape)  # want warning "`name.shape`"
    print("words")  # want "`print` shows `\"words\"`"
    print(words)  # want "`words`"
    print("%d\t%0.2f" % (address, idx))
    return words
