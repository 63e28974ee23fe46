net = make(2, 10)
%timeit -n 1 net.train()
