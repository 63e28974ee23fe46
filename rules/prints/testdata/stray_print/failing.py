def activate(net, inputs):
    if len(inputs) != net.size:
        print(inputs)  # want note "tells"
        raise ValueError("wrong number of inputs")
    print(inputs)  # want "`print` shows `inputs`"
    return net.run(inputs)
