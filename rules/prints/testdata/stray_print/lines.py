def tour(steps, graph):
    for step in steps:
        length = graph.walk(step)
        print "longest:", length,
        print "tours:", length  # want note "`print` tells"
        graph.keep(length)
        print length  # want "`length`"
        graph.keep(step)
    return graph
